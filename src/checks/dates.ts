import { parseIsoDate, type CivilDate } from '#dictionary';

const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The years that the patterns of the schema allow. Source: XSD. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Whether the schema takes dates of that year. */
export function isYearAllowed(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** A date written `AAAA-MM-JJ` or `JJ/MM/AAAA`; null when the text is of neither form. */
export function writtenDate(text: string): CivilDate | null {
  const [, day, month, year] = FRENCH.exec(text.trim()) ?? [];
  return year === undefined
    ? parseIsoDate(text.trim())
    : { year: Number(year), month: Number(month), day: Number(day) };
}
