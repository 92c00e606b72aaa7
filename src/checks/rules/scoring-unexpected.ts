import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/**
 * A score although the certification is obtained otherwise; where nothing says how it is obtained, that is what is
 * asked. Source: domain.md, inferred, so a warning.
 */
export const scoringUnexpected = rule({
  code: 'scoring-unexpected',
  stage: 'business',
  severity: 'warning',
  reads: ['obtentionCertification', 'scoring'],
  check: (values) =>
    values.scoring !== undefined &&
    values.obtentionCertification !== undefined &&
    isExpected('scoring', values) === false
      ? [finding('scoring')]
      : nothing,
});
