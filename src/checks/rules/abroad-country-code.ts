import { finding, nothing, rule } from '../rule';
import { countryOf, isAbroad, isCountryCode } from '../text/places';

/** Born abroad: the country code is the last three digits of the INSEE code. Source: domain.md, third parties, so a warning. */
export const abroadCountryCode = rule({
  code: 'abroad-country-code',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: ['codeInsee', 'codePaysNaissance'],
  check: ({ codeInsee, codePaysNaissance }, { isUsed, context: { places } }) => {
    if (codeInsee === undefined || !isUsed('codeInsee') || !isAbroad(codeInsee)) return nothing;
    if (places !== null && places.country(codeInsee) === undefined) return nothing;
    if (codePaysNaissance !== undefined && !isCountryCode(codePaysNaissance)) return nothing;
    const expected = countryOf(codeInsee);
    return codePaysNaissance === expected ? nothing : [finding('codePaysNaissance', { expected, codeInsee })];
  },
});
