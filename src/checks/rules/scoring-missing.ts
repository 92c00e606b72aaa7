import { isExpected } from '../expected';
import { finding, nothing, rule } from '../rule';

/** A certification obtained by scoring, and no score. Source: domain.md, inferred, so a warning. */
export const scoringMissing = rule({
  code: 'scoring-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['obtentionCertification', 'scoring'],
  check: (values) =>
    isExpected('scoring', values) === true && values.scoring === undefined ? [finding('scoring')] : nothing,
});
