import { civilOf } from './values';
import type { Scalar, Workbook } from './workbook';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const PARTS: readonly [RegExp, (date: ReturnType<typeof civilOf>) => string][] = [
  [/^yyyy/i, ({ year }) => pad(year, 4)],
  [/^yy/i, ({ year }) => pad(year % 100)],
  [/^mm/i, ({ month }) => pad(month)],
  [/^m/i, ({ month }) => String(month)],
  [/^dd/i, ({ day }) => pad(day)],
  [/^d/i, ({ day }) => String(day)],
];

export const isDateFormat = (format: string): boolean => /[dy]/i.test(format) && !/[0#]/.test(format);

function dateText(serial: number, format: string, workbook: Workbook): string {
  const date = civilOf(serial, workbook.date1904);
  let rest = format.replace(/\[[^\]]*\]|\\/g, '').replace(/;.*$/, '');
  let text = '';
  while (rest !== '') {
    const part = PARTS.find(([pattern]) => pattern.test(rest));
    const taken = part === undefined ? '' : (part[0].exec(rest)?.[0] ?? '');
    text += part === undefined ? (rest[0] ?? '') : part[1](date);
    rest = rest.slice(taken.length || 1);
  }
  return text;
}

function numberText(value: number, format: string): string {
  if (/^0+$/.test(format)) return pad(Math.round(value), format.length);
  const fixed = /^#?,?#*0\.(0+)$/.exec(format);
  if (fixed !== null) return value.toFixed(fixed[1]?.length);
  const percent = /^0(?:\.(0+))?%$/.exec(format);
  if (percent !== null) return `${(value * 100).toFixed(percent[1]?.length ?? 0)}%`;
  return String(value);
}

/** What the cell shows: dates and the plain number formats; any other number as it is. */
export function displayed(value: Scalar | undefined, format: string, workbook: Workbook): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return isDateFormat(format) ? dateText(value, format, workbook) : numberText(value, format);
}

/** Office.js's word for the type of a value. */
export function valueTypeOf(value: Scalar | undefined): string {
  if (value === undefined || value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#[A-Z/0!?]+[!?]?$/.test(value) && value !== '#' ? 'Error' : 'String';
}
