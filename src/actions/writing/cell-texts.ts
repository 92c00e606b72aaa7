import { isoToSerial, serialToIso } from '#cells';
import type { CellValue } from '#dictionary';

const MINUTES_A_DAY = 1440;
const DAY = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2}))?$/;
const NUMBER = /^-?(0|[1-9]\d{0,14})([.,]\d+)?$/;

const two = (n: number | string) => String(n).padStart(2, '0');

/** Whether a number format shows a day: a letter of a day or a year, or of a month without hours or seconds. */
export function isDateFormat(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, '');
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

/**
 * A cell as a grid shows it: a serial number in a date format is its day, `23/11/2026`, with the time where there
 * is one; all else is as the cell holds it.
 */
export function shownValue(value: CellValue, format: string, date1904: boolean): CellValue {
  if (typeof value !== 'number' || !isDateFormat(format)) return value;
  const minutes = Math.round((value % 1) * MINUTES_A_DAY);
  const iso = serialToIso(value, date1904);
  if (iso === null) return value;
  const [year, month, day] = iso.split('-');
  const time = minutes > 0 ? ` ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` : '';
  return `${day}/${month}/${year}${time}`;
}

/**
 * What typing a text into a cell puts there. A text column keeps it as typed; a date column takes a day; a plain
 * number becomes one, unless it starts with a zero that would be lost.
 */
export function typedValue(text: string, format: string, date1904: boolean): CellValue {
  if (text === '') return null;
  if (format === '@') return text;
  if (isDateFormat(format)) return serialOf(text.trim(), date1904) ?? text;
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : text;
}

function serialOf(text: string, date1904: boolean): number | null {
  const [, day, month, year, hours = '0', minutes = '0'] = DAY.exec(text) ?? [];
  if (day === undefined || month === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const serial = isoToSerial(`${year}-${two(month)}-${two(day)}`, date1904);
  return serial === null ? null : serial + (Number(hours) * 60 + Number(minutes)) / MINUTES_A_DAY;
}
