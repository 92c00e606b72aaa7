import { addDays, isoDate, parseIsoDate, type CivilDate, type Values } from '#dictionary';
import { finding, nothing, rule } from '../rule';

/**
 * A date that carries a time of the afternoon or the evening: midnight in France, written in the time of Greenwich, is
 * 22:00 or 23:00 of the day before. Source: seen in exports; a warning, the day is never guessed.
 */
export const timeInDate = rule({
  code: 'time-in-date',
  stage: 'business',
  severity: 'warning',
  reads: [],
  check: (values, { passage, isUsed }) =>
    passage.doubts.length === 0
      ? nothing
      : passage.doubts.flatMap((doubt) => {
          const day =
            doubt.code === 'time-in-date' && isUsed(doubt.field) ? dayOf(doubt.field, values) : null;
          if (doubt.code !== 'time-in-date' || day === null) return [];
          // `born-after-delivery` tells it.
          if (doubt.field === 'dateNaissance' && isoDate(day) >= (values.dateDebutValidite ?? '9')) return [];
          return [
            finding(doubt.field, {
              time: doubt.time,
              day: isoDate(day),
              next: addDays(isoDate(day), 1),
            }),
          ];
        }),
});

function dayOf(field: keyof Values, values: Values): CivilDate | null {
  if (field !== 'dateNaissance') return parseIsoDate(values[field] ?? '');
  const { anneeNaissance, moisNaissance, jourNaissance } = values;
  return { year: Number(anneeNaissance), month: Number(moisNaissance), day: Number(jourNaissance) };
}
