import type { CellValue } from '#dictionary';

/** Days from Excel's day 0 to 1 January 1970, in the 1900 calendar. */
const UNIX_EPOCH = 25569;
const DAY_MS = 86_400_000;

/** Whether a number format shows a date: a day, month or year letter outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  return /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));
}

const two = (n: number) => String(n).padStart(2, '0');

/** A serial of the 1900 calendar as `23/11/2026`, with the time where there is one. */
export function dateOfSerial(serial: number): string {
  const moment = new Date(Math.round((serial - UNIX_EPOCH) * DAY_MS));
  const day = `${two(moment.getUTCDate())}/${two(moment.getUTCMonth() + 1)}/${moment.getUTCFullYear()}`;
  return Number.isInteger(serial)
    ? day
    : `${day} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
}

/** What a cell shows. */
export function cellText(value: CellValue, format = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return value;
  if (isDateFormat(format)) return dateOfSerial(value);
  return String(value).replace('.', ',');
}

const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

function serialOf(text: string): number | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / DAY_MS + UNIX_EPOCH : null;
}

/**
 * What typing a text into a cell puts there. A text column keeps it as typed; a date column takes a day; a plain
 * number becomes one, unless it starts with a zero that would be lost.
 */
export function typedValue(text: string, format = 'General'): CellValue {
  if (text === '') return null;
  if (format === '@') return text;
  if (isDateFormat(format)) return serialOf(text.trim()) ?? text;
  return /^-?(0|[1-9]\d{0,14})([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}
