import { finding, nothing, rule } from '../../rule';

/** An exam that starts or ends after the certification was delivered. Source: domain.md, inferred, so a warning. */
export const examAfterDelivery = rule({
  code: 'exam-after-delivery',
  stage: 'business',
  severity: 'warning',
  reads: ['dateDebutExamen', 'dateFinExamen', 'dateDebutValidite'],
  check: ({ dateDebutExamen: start, dateFinExamen: end, dateDebutValidite: delivered }) => {
    if (delivered === undefined) return nothing;
    if (end !== undefined && end > delivered) return [finding('dateFinExamen', { exam: end, delivered })];
    return start !== undefined && start > delivered
      ? [finding('dateDebutExamen', { exam: start, delivered })]
      : nothing;
  },
});
