import type { Places, Values } from '#dictionary';
import { finding, nothing, rule } from '../rule';
import { isCountryCode, isFrance } from '../text/places';

/** A country of birth, by its code or by its name, and not the INSEE code 99… that goes with it. Source: domain.md, third parties, so a warning. */
export const abroadWithoutInsee = rule({
  code: 'abroad-without-insee',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: ['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    if (values.codeInsee !== undefined || !isUsed('codeInsee')) return nothing;
    const said = statedCountry(values, places);
    return said === null ? nothing : [finding('codeInsee', said)];
  },
});

/** What the row says of the country, and the INSEE code of it; null when it says France or nothing that is known. */
function statedCountry(
  { codePaysNaissance: code, libellePaysNaissance: name }: Values,
  places: Places | null,
): { readonly country: string; readonly expected: string } | null {
  if (code !== undefined && isCountryCode(code))
    return isFrance(code) || (places !== null && places.country(`99${code}`) === undefined)
      ? null
      : { country: code, expected: `99${code}` };
  const said = code ?? name;
  if (said === undefined || places === null) return null;
  const [country, ...others] = places.countriesNamed(said);
  return country === undefined || country.until !== null || others.length > 0
    ? null
    : { country: said, expected: country.code };
}
