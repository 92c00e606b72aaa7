import { finding, nothing, rule } from '../rule';

/**
 * A birth date on the 1st in a cell whose format shows no day: the day may be Excel’s, and an invented day is a KO.
 * Source: domain.md; a warning, never guessed.
 */
export const birthDayNotShown = rule({
  code: 'birth-day-not-shown',
  stage: 'business',
  severity: 'warning',
  reads: ['dateNaissance'],
  check: (_values, { passage, isUsed }) =>
    passage.doubts.length > 0 && isUsed('jourNaissance')
      ? passage.doubts.filter(({ code }) => code === 'birth-day-not-shown').map(({ field }) => finding(field))
      : nothing,
});
