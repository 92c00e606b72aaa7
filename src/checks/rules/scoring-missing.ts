import { finding, nothing, rule } from '../rule';

/** A certification obtained by scoring, and no score. Source: domain.md, inferred, so a warning. */
export const scoringMissing = rule({
  code: 'scoring-missing',
  stage: 'business',
  severity: 'warning',
  reads: ['obtentionCertification', 'scoring'],
  check: ({ obtentionCertification, scoring }) =>
    obtentionCertification === 'PAR_SCORING' && scoring === undefined ? [finding('scoring')] : nothing,
});
