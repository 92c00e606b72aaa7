import type { CellValue } from '#dictionary';
import { numberText } from './number-text';

/** Blanks, and the signs that show nothing: zero-width, joiners, direction marks, byte order mark. */
const BLANKS = '[\\s\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+';
const OUTER_BLANKS = new RegExp(`^${BLANKS}|${BLANKS}$`, 'g');

/** Neither line ends nor letters outside ASCII: nothing to do inside. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const LINE_END = /\r+\n/g;

/**
 * A cell as text: outer blanks (no-break and zero-width ones too) gone, Unicode NFC, CRLF to LF, a number in
 * plain digits. An Excel boolean in a column of texts is `TRUE` or `FALSE`. Source: design.md, reading.
 */
export function readText(value: CellValue): string {
  if (typeof value !== 'string') return cellText(value);
  if (value === '') return value;
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  const isTrimmed = first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f;
  if (isTrimmed && PLAIN.test(value)) return value;
  return trimBlanks(value).replace(LINE_END, '\n').normalize('NFC');
}

/** A text without the blanks at its ends, those that show nothing included. */
export function trimBlanks(text: string): string {
  return text.replace(OUTER_BLANKS, '');
}

/** What a cell holds, as text and nothing changed; '' for an empty cell. */
export function cellText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (value === null) return '';
  return value ? 'TRUE' : 'FALSE';
}
