import { finding, nothing, rule } from '../rule';
import { countryOf, isAbroad } from '../text/places';

/** Born abroad: the country code is the last three digits of the INSEE code. Source: domain.md, third parties, so a warning. */
export const abroadCountryCode = rule({
  code: 'abroad-country-code',
  stage: 'business',
  severity: 'warning',
  reads: ['codeInsee', 'codePaysNaissance'],
  check: ({ codeInsee, codePaysNaissance }, { isUsed }) => {
    if (codeInsee === undefined || !isUsed('codeInsee') || !isAbroad(codeInsee)) return nothing;
    const expected = countryOf(codeInsee);
    return codePaysNaissance === expected ? nothing : [finding('codePaysNaissance', { expected, codeInsee })];
  },
});
