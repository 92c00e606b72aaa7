import { finding, nothing, rule } from '../../rule';
import { ageAt, birthOf } from '../../text/birth-date';

const YOUNGEST = 10;
const OLDEST = 100;

/** An age at delivery under 10 or over 100: a year or a century is wrong somewhere. Source: cases of the field; a warning. */
export const ageAtDelivery = rule({
  code: 'age-at-delivery',
  stage: 'business',
  severity: 'warning',
  reads: ['dateNaissance', 'anneeNaissance', 'moisNaissance', 'jourNaissance', 'dateDebutValidite'],
  check: (values, { isUsed, context: { today } }) => {
    const birth = isUsed('anneeNaissance') ? birthOf(values) : null;
    const { dateDebutValidite: day } = values;
    if (birth === null || day === undefined || birth >= day.slice(0, birth.length) || birth > today)
      return nothing;
    const age = ageAt(birth, day);
    return age === null || (age >= YOUNGEST && age <= OLDEST)
      ? nothing
      : [finding('anneeNaissance', { age, day })];
  },
});
