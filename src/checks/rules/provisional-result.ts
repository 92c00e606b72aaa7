import { isFalse } from '../facets';
import { finding, nothing, rule } from '../rule';

/** A provisional result: once accepted it is seldom finalised. Source: domain.md, the trade’s judgement, so a warning. */
export const provisionalResult = rule({
  code: 'provisional-result',
  stage: 'business',
  severity: 'warning',
  reads: ['donneeCertifiee'],
  check: ({ donneeCertifiee }) => (isFalse(donneeCertifiee) ? [finding('donneeCertifiee')] : nothing),
});
