const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_LENGTH = 10;
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as it is written, existing or not. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date written `AAAA-MM-JJ`, as it is sent; null when the text is not of that form. */
export function isoDate(text: string): WrittenDate | null {
  return text.length === ISO_LENGTH && ISO.test(text)
    ? { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) }
    : null;
}

/** A date written `AAAA-MM-JJ` or `JJ/MM/AAAA`; null when the text is of neither form. */
export function writtenDate(text: string): WrittenDate | null {
  const [, day, month, year] = FRENCH.exec(text.trim()) ?? [];
  return year === undefined
    ? isoDate(text.trim())
    : { year: Number(year), month: Number(month), day: Number(day) };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days a month has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether the calendar has that day. */
export function exists({ year, month, day }: WrittenDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `2026-03-12` as `12/03/2026`; any other text as it is. */
export function frenchDate(text: string): string {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return year === undefined ? text : `${day}/${month}/${year}`;
}
