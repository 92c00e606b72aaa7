import type { CellValue } from '#dictionary';
import { readText } from './read-text';

const LEADING_ZEROS = /^0+(?=\d+$)/;

/** A whole number without leading zeros (`05` is `5`); what is none stays as typed. */
export function readInteger(value: CellValue): string {
  const text = readText(value);
  return text.startsWith('0') ? text.replace(LEADING_ZEROS, '') : text;
}
