import { finding, nothing, rule } from '../rule';
import { isCountryCode, isFrance } from '../text/places';

/** A country of birth, and not the INSEE code 99… that goes with it. Source: domain.md, third parties, so a warning. */
export const abroadWithoutInsee = rule({
  code: 'abroad-without-insee',
  stage: 'business',
  severity: 'warning',
  reads: ['codeInsee', 'codePaysNaissance'],
  check: ({ codeInsee, codePaysNaissance: country }, { isUsed }) =>
    country !== undefined &&
    codeInsee === undefined &&
    isUsed('codeInsee') &&
    isCountryCode(country) &&
    !isFrance(country)
      ? [finding('codeInsee', { country, expected: `99${country}` })]
      : nothing,
});
