import { daysInMonth, isRealDate, type CivilDate, type FieldKey, type Values } from '#dictionary';
import { writtenDate } from '../dates';
import { isInteger } from '../facets';
import { finding, nothing, rule } from '../rule';

/** A year in which 29 February exists, for people whose year is not known to us. */
const LEAP_YEAR = 2000;

/** A birth on a day that does not exist: 31 February passes the XSD, so it is ours to catch. Source: domain.md, measured. */
export const impossibleBirthDate = rule({
  code: 'impossible-birth-date',
  stage: 'schema',
  severity: 'error',
  reads: ['dateNaissance', 'jourNaissance', 'moisNaissance', 'anneeNaissance'],
  check: (values, { isUsed }) => {
    if (!isUsed('anneeNaissance')) return nothing;
    const read = readBirth(values);
    if (read === null || isRealDate(read.date)) return nothing;
    return [finding(read.field, { day: read.date.day, month: read.date.month, year: read.date.year })];
  },
});

function readBirth(values: Values): { readonly field: FieldKey; readonly date: CivilDate } | null {
  const { jourNaissance: day, moisNaissance: month, anneeNaissance: year, dateNaissance } = values;
  if (dateNaissance !== undefined && year === undefined) {
    const date = writtenDate(dateNaissance);
    return date === null ? null : { field: 'dateNaissance', date };
  }
  if (day === undefined || month === undefined || !isInteger(day) || !isInteger(month)) return null;
  const date = {
    year: year !== undefined && isInteger(year) ? Number(year) : LEAP_YEAR,
    month: Number(month),
    day: Number(day),
  };
  const judgedAlone = date.day < 1 || date.day > 31 || daysInMonth(LEAP_YEAR, date.month) === 0;
  return judgedAlone ? null : { field: 'jourNaissance', date };
}
