import { foldPlace, type Country, type Places } from '#dictionary';
import { finding, nothing, rule } from '../../rule';
import { listedCountries } from '../../text/candidates';
import { isAbroad, isCountryCode, isFrance, isInseeCode } from '../../text/places';

/**
 * The name of the country is another’s than that of its code, or than France where the INSEE code is a commune’s. A name
 * nobody knows is not judged, nor one that covers the country of the code. Source: domain.md, third parties; a warning.
 */
export const countryNameDisagree = rule({
  code: 'country-name-disagree',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    const { codeInsee, codePaysNaissance, libellePaysNaissance: name } = values;
    if (places === null || name === undefined || !isUsed('libellePaysNaissance')) return nothing;
    const code = codeOf(codeInsee, codePaysNaissance);
    if (code === null) return nothing;
    const meant = places.countriesNamed(name);
    if (meant.length === 0 && !isFrance(name)) return nothing;
    if (code === FRANCE) return isFrance(name) ? nothing : [disagree(codeInsee ?? '', 'France', meant)];
    const country = places.country(code);
    if (country === undefined || isCalled(country, name, places)) return nothing;
    return [disagree(codeInsee ?? codePaysNaissance ?? '', country.name, meant)];
  },
});

const FRANCE = '99100';

const disagree = (code: string, name: string, meant: readonly Country[]) =>
  finding('libellePaysNaissance', { code, name, candidates: listedCountries(meant) });

/** The country that the codes say; null when they say none. */
function codeOf(codeInsee: string | undefined, country: string | undefined): string | null {
  if (codeInsee !== undefined)
    return isAbroad(codeInsee)
      ? codeInsee
      : isInseeCode(codeInsee) && !codeInsee.startsWith('99')
        ? FRANCE
        : null;
  return country !== undefined && isCountryCode(country) && !isFrance(country) ? `99${country}` : null;
}

function isCalled(country: Country, name: string, places: Places): boolean {
  const folded = foldPlace(name);
  return (
    places.countriesNamed(name).some(({ code }) => code === country.code) ||
    [country.name, ...country.names, ...country.wider].some((each) => foldPlace(each) === folded)
  );
}
