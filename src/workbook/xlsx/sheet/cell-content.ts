import { parseRange, type CellValue, type Rectangle } from '#dictionary';
import { badFile } from '../package/messages';
import { integerAt, isName, nextAttribute, nextTag, textAt, type TagCursor } from '../package/xml/cursor';
import { decodeEscapes } from '../package/xml/text';
import { isoToSerial } from '../styles/dates';
import { readText, toClose } from './shared-strings';
import { skipElement, type CellType } from './tags';

/** What cells refer to, elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

export interface CellContent {
  readonly value: CellValue;
  /** Whether the file says what it holds, be it an empty text. */
  readonly hasValue: boolean;
  readonly hasFormula: boolean;
  readonly array: Rectangle | null;
}

export const EMPTY_CONTENT: CellContent = { value: null, hasValue: false, hasFormula: false, array: null };

/** Reads up to `</c>`. */
export function contentOf(cursor: TagCursor, type: CellType, context: CellContext): CellContent {
  const { bytes } = cursor;
  let value: CellValue = null;
  let hasValue = false;
  let hasFormula = false;
  let array: Rectangle | null = null;
  let hasV = false;
  let hasIs = false;
  for (;;) {
    if (!nextTag(cursor)) throw badFile('workbook-damaged');
    const { kind, nameStart, nameEnd } = cursor;
    if (kind === 'close') break;
    if (isName(bytes, nameStart, nameEnd, 'v')) {
      if (hasV) throw badFile('workbook-damaged');
      hasV = true;
      if (kind === 'open') value = valueAt(cursor, type, context);
      hasValue = type === 'str' || (value !== null && value !== '');
    } else if (isName(bytes, nameStart, nameEnd, 'f')) {
      hasFormula = true;
      array = arrayAt(cursor);
      if (kind === 'open') skipElement(cursor);
    } else if (isName(bytes, nameStart, nameEnd, 'is')) {
      if (hasIs) throw badFile('workbook-damaged');
      hasIs = true;
      if (kind === 'open') value = readText(cursor, 'is');
      hasValue = true;
    } else if (kind === 'open') skipElement(cursor);
  }
  return { value: value === '' ? null : value, hasValue, hasFormula, array };
}

/** @returns the range that an array formula or a data table fills; null for another formula. */
function arrayAt(cursor: TagCursor): Rectangle | null {
  const { bytes } = cursor;
  let isArray = false;
  let range: Rectangle | null = null;
  while (nextAttribute(cursor)) {
    const { attributeName, attributeNameEnd, valueStart, valueEnd } = cursor;
    if (isName(bytes, attributeName, attributeNameEnd, 't'))
      isArray =
        !isName(bytes, valueStart, valueEnd, 'shared') && !isName(bytes, valueStart, valueEnd, 'normal');
    else if (isName(bytes, attributeName, attributeNameEnd, 'ref'))
      range = parseRange(textAt(bytes, valueStart, valueEnd));
  }
  return isArray ? range : null;
}

function valueAt(cursor: TagCursor, type: CellType, context: CellContext): CellValue {
  const { bytes } = cursor;
  const start = cursor.end;
  toClose(cursor);
  const end = cursor.start;
  if (type === 's') return sharedString(context, bytes, start, end);
  if (type === '') return numberAt(bytes, start, end);
  const text = textAt(bytes, start, end);
  if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (type === 'd') return isoToSerial(text, context.date1904) ?? text;
  return decodeEscapes(text);
}

function sharedString(
  { strings }: CellContext,
  bytes: Uint8Array,
  start: number,
  end: number,
): string | null {
  if (textAt(bytes, start, end).trim() === '') return null;
  const text = strings[integerAt(bytes, start, end)];
  if (text === undefined) throw badFile('workbook-damaged');
  return text;
}

function numberAt(bytes: Uint8Array, start: number, end: number): CellValue {
  const whole = end - start <= 15 ? integerAt(bytes, start, end) : Number.NaN;
  if (!Number.isNaN(whole)) return whole;
  const text = textAt(bytes, start, end).trim();
  if (text === '') return null;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}
