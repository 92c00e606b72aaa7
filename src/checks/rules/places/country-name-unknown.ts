import { foldCountry, isOneSlip, type Country, type Places } from '#dictionary';
import { isUnknownWord } from '#cells';
import { finding, nothing, rule } from '../../rule';
import { listedCountries } from '../../text/candidates';
import { isFrance } from '../../text/places';

/**
 * A country in letters that INSEE does not have, and no code that would say it: « Tunsie », « Atlantide »; « Martinique »
 * is France. Source: domain.md, born abroad; a warning.
 */
export const countryNameUnknown = rule({
  code: 'country-name-unknown',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal', 'codePaysNaissance', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const { codeInsee, codePaysNaissance, libellePaysNaissance: name } = values;
    if (places === null || name === undefined || !isUsed('libellePaysNaissance')) return nothing;
    if (codeInsee !== undefined || codePaysNaissance !== undefined || !/\p{L}/u.test(name)) return nothing;
    if (isFrance(name) || OF_FRANCE.test(foldCountry(name)) || isUnknownWord(name, 'libellePaysNaissance'))
      return nothing;
    if (places.countriesNamed(name).length > 0 || places.countriesWithin(name).length > 0) return nothing;
    const isOverseas = places.departments.some(
      (each) => /^9[78]/.test(each.code) && foldCountry(name).includes(foldCountry(each.name)),
    );
    if (isOverseas && values.codePostal !== undefined) return nothing;
    const candidates = isOverseas ? '' : listedCountries(nearTo(name, places).slice(0, NAMED));
    return [finding('libellePaysNaissance', { candidates, isOverseas: isOverseas ? 1 : 0 })];
  },
});

/** « France métropolitaine », « française ». */
const OF_FRANCE = /^fran(?:ce|cais)/;

const NAMED = 4;

/** How many letters two names begin with alike when one may be the other in another language. */
const START = 4;

/** Countries of today whose ISO code this is, or whose name is one slip away; else those whose name begins alike. */
function nearTo(name: string, places: Places): readonly Country[] {
  const folded = foldCountry(name);
  const code = name.trim().toUpperCase();
  const today = places.countries.filter(({ until }) => until === null);
  const isCalled = (is: (other: string) => boolean) =>
    today.filter(({ name: first, names }) => [first, ...names].some((each) => is(foldCountry(each))));
  const near = today.filter(({ iso }) => iso.includes(code));
  if (near.length > 0) return near;
  const slips = isCalled((other) => isOneSlip(folded, other));
  if (slips.length > 0) return slips;
  return folded.length < START ? [] : isCalled((other) => other.startsWith(folded.slice(0, START)));
}
