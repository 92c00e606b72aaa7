/** A day as it is written, existing or not. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12 when it exists. */
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The day of a text `AAAA-MM-JJ`, existing or not; null when the text is not of that form. */
export function parseIsoDate(text: string): CivilDate | null {
  return ISO.test(text)
    ? { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8)) }
    : null;
}

/** `AAAA-MM-JJ`. */
export function isoDate({ year, month, day }: CivilDate): string {
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-');
}

const two = (number: number) => String(number).padStart(2, '0');

/** `2026-03-12` as `12/03/2026`; any other text as it is. */
export function frenchDate(text: string): string {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return year === undefined ? text : `${day}/${month}/${year}`;
}

/** How many days a month has; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

/** Whether the calendar has that day. */
export function isRealDate({ year, month, day }: CivilDate): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The same day some months later, or the last of that month when it is shorter: 30/11 → 28 or 29/02.
 * @param iso `2026-11-30`; any other text is given back as it is.
 */
export function addMonths(iso: string, months: number): string {
  const date = parseIsoDate(iso);
  if (date === null) return iso;
  const index = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return isoDate({ year, month, day: Math.min(date.day, daysInMonth(year, month)) });
}

/** Days since 1970-01-01 of a civil date, by integer arithmetic: no Date, no time zone. */
export function toDays({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a number of days since 1970-01-01. */
export function fromDays(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** So many days later. @param iso `2026-11-23` */
export function addDays(iso: string, days: number): string {
  const date = parseIsoDate(iso);
  return date === null ? iso : isoDate(fromDays(toDays(date) + days));
}
