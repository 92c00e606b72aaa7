import { finding, nothing, rule } from '../../rule';
import { birthOf } from '../../text/birth-date';

/** A birth on the day of the delivery or later, or after today. Source: cases of the field; a warning. */
export const bornAfterDelivery = rule({
  code: 'born-after-delivery',
  stage: 'business',
  severity: 'warning',
  reads: ['dateNaissance', 'anneeNaissance', 'moisNaissance', 'jourNaissance', 'dateDebutValidite'],
  check: (values, { isUsed, context: { today } }) => {
    const birth = isUsed('anneeNaissance') ? birthOf(values) : null;
    if (birth === null) return nothing;
    const delivered = values.dateDebutValidite;
    if (delivered !== undefined && (birth > delivered.slice(0, birth.length) || birth === delivered))
      return [finding('anneeNaissance', { day: delivered, isToday: 0 })];
    return birth > today.slice(0, birth.length)
      ? [finding('anneeNaissance', { day: today, isToday: 1 })]
      : nothing;
  },
});
