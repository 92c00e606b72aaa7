import { finding, nothing, rule } from '../rule';

/** An exam that ends before it starts. Source: domain.md, inferred, so a warning. */
export const endBeforeStart = rule({
  code: 'end-before-start',
  stage: 'business',
  severity: 'warning',
  reads: ['dateDebutExamen', 'dateFinExamen'],
  check: ({ dateDebutExamen: start, dateFinExamen: end }) =>
    start && end && end < start ? [finding('dateFinExamen', { start, end })] : nothing,
});
