import { finding, nothing, rule } from '../rule';
import { isInseeCode } from '../text/places';

/** Five characters that are not an INSEE code. Source: domain.md; a warning. */
export const inseeForm = rule({
  code: 'insee-form',
  stage: 'business',
  severity: 'warning',
  form: true,
  reads: ['codeInsee'],
  check: ({ codeInsee }, { isUsed }) =>
    codeInsee !== undefined && isUsed('codeInsee') && !isInseeCode(codeInsee)
      ? [finding('codeInsee')]
      : nothing,
});
