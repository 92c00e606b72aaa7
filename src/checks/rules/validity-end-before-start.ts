import { finding, nothing, rule } from '../rule';

/** A validity that ends before it starts, or on the same day. Source: domain.md, inferred, so a warning. */
export const validityEndBeforeStart = rule({
  code: 'validity-end-before-start',
  stage: 'business',
  severity: 'warning',
  reads: ['dateDebutValidite', 'dateFinValidite'],
  check: ({ dateDebutValidite: start, dateFinValidite: end }) =>
    start && end && end <= start ? [finding('dateFinValidite', { start, end })] : nothing,
});
