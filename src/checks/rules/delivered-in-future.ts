import { finding, nothing, rule } from '../rule';

/** A delivery date after the day of the check. Source: domain.md, inferred, so a warning. */
export const deliveredInFuture = rule({
  code: 'delivered-in-future',
  stage: 'business',
  severity: 'warning',
  reads: ['dateDebutValidite'],
  check: ({ dateDebutValidite: date }, { context }) =>
    date !== undefined && date > context.today
      ? [finding('dateDebutValidite', { date, today: context.today })]
      : nothing,
});
