import { isAbroad } from '../text/places';
import { finding, nothing, rule } from '../rule';

/** Born abroad, with a postal code: there is none to give. Source: domain.md, third parties, so a warning. */
export const abroadPostalCode = rule({
  code: 'abroad-postal-code',
  stage: 'places',
  severity: 'warning',
  reads: ['codeInsee', 'codePostal'],
  check: ({ codeInsee, codePostal }, { isUsed }) =>
    isUsed('codePostal') && isAbroad(codeInsee) && codePostal !== undefined
      ? [finding('codePostal')]
      : nothing,
});
