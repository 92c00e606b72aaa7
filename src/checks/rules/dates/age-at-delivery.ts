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
    if (birth === null || day === undefined || isNotBefore(birth, day) || birth > today) return nothing;
    const age = ageAt(birth, day);
    return age === null || (age >= YOUNGEST && age <= OLDEST)
      ? nothing
      : [finding('anneeNaissance', { age, day })];
  },
});

/** Told by `born-after-delivery`; a year or a month that is that of the delivery may be before it, and is under ten. */
const isNotBefore = (birth: string, day: string) => birth > day.slice(0, birth.length) || birth === day;
