import { finding, nothing, rule } from '../rule';

/** A code that *Mes certifications* does not have, where the workbook has such a list. Source: domain.md, the trade’s judgement; a warning. */
export const certificationNotListed = rule({
  code: 'certification-not-listed',
  stage: 'business',
  severity: 'warning',
  reads: ['code'],
  check: ({ code }, { context: { certifications } }) =>
    code !== undefined && certifications.length > 0 && !certifications.some((line) => line.code === code)
      ? [finding('code')]
      : nothing,
});
