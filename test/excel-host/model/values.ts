import type { Scalar, Workbook } from './workbook';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** Serial number of a civil date, or null when there is no such day. */
export function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  if (serial < 0) return null;
  // Excel counts a 29th of February 1900 that never was.
  return !date1904 && serial < 61 ? serial - 1 : serial;
}

export function civilOf(serial: number, date1904: boolean): { year: number; month: number; day: number } {
  const days = Math.floor(!date1904 && serial < 61 ? serial + 1 : serial);
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const BOOLEANS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, VRAI: true, FAUX: false };

const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

function dateOf(text: string, workbook: Workbook): number | null {
  const iso = ISO.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), workbook.date1904);
  const slashed = SLASHED.exec(text);
  if (slashed === null) return null;
  const [, first = '', second = '', year = ''] = slashed;
  const isFrench = workbook.locale.startsWith('fr');
  const [day, month] = isFrench ? [first, second] : [second, first];
  return serialOf(fullYear(year), Number(month), Number(day), workbook.date1904);
}

function numberOf(text: string, locale: string): number | null {
  const compact = text.replace(/[\u00A0\u202F ](?=\d{3})/g, '');
  const isPercent = compact.endsWith('%');
  const digits = isPercent ? compact.slice(0, -1) : compact;
  if (!NUMBER.test(digits)) return null;
  if (digits.includes(',') && !locale.startsWith('fr')) return null;
  return Number(digits.replace(',', '.')) / (isPercent ? 100 : 1);
}

/** Most texts start with something that starts no number, no date and no formula. */
const WORD = /^[^\d\s+\-.,@='%]/;

export interface Typed {
  readonly value: Scalar | undefined;
  readonly formula?: string;
  /** The number format that Excel gives along with such a value, where the cell is `General`. */
  readonly format?: string | undefined;
}

/**
 * What a cell holds once this was typed or set into it: `''` empties, `=…` is a formula, what looks like a number, a
 * percentage, a date or a boolean becomes one unless the cell is text (`@`), where a number becomes its digits, and a
 * leading apostrophe is eaten.
 */
export function typed(input: unknown, numberFormat: string, workbook: Workbook): Typed {
  if (typeof input === 'number' && numberFormat === '@') return { value: written(input, workbook.locale) };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string' || input === '') return { value: undefined };
  if (numberFormat === '@') return { value: input };
  if (WORD.test(input)) return { value: input.length > 5 ? input : (BOOLEANS[input.toUpperCase()] ?? input) };
  if (input.startsWith("'")) return { value: input.slice(1) || undefined };
  if (input.startsWith('=') && input.length > 1) return { value: undefined, formula: input };
  const text = input.trim();
  const number = numberOf(text, workbook.locale);
  if (number !== null) return { value: number, format: text.endsWith('%') ? '0%' : undefined };
  const date = dateOf(text, workbook);
  if (date !== null) return { value: date, format: 'm/d/yyyy' };
  return signed(input, text);
}

const written = (number: number, locale: string): string =>
  locale.startsWith('fr') ? String(number).replace('.', ',') : String(number);

/** `+A1`, `-A1` and `@SUM(…)` are formulas as well, as typed by those who learnt on other spreadsheets. */
function signed(input: string, text: string): Typed {
  if (/^[+-][A-Z]+\$?\d+/i.test(text)) return { value: undefined, formula: `=${text}` };
  if (/^@[A-Z]+\(/i.test(text)) return { value: undefined, formula: `=${text.slice(1)}` };
  return { value: input };
}
