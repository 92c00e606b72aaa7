import { parseRange, type CellValue, type Rectangle } from '#dictionary';
import { badFile } from '../package/messages';
import { AMPERSAND, LT } from '../package/xml/bytes';
import { integerAt, isName, nextAttribute, nextTag, textAt, type TagCursor } from '../package/xml/cursor';
import { isoToSerial } from '../styles/dates';
import { EMPTY, type CellValues } from './cell-values';
import { readText, toClose } from './shared-strings';
import { skipElement, type CellType } from './tags';

/** What cells refer to, elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** What the values of cells are read with. */
export interface ValueReading extends Pick<CellContext, 'date1904'> {
  readonly values: CellValues;
  readonly textCode: (start: number, end: number) => number;
}

export interface CellContent {
  /** Of its value: see `CellValues`. */
  readonly code: number;
  /** Whether the file says what it holds, be it an empty text. */
  readonly hasValue: boolean;
  readonly hasFormula: boolean;
  readonly array: Rectangle | null;
}

export const EMPTY_CONTENT: CellContent = { code: EMPTY, hasValue: false, hasFormula: false, array: null };

/** The content of a cell is not one of those that `plainCode` reads. */
export const NOT_PLAIN = -(2 ** 31);

const INLINE = bytesOf('<is><t>');
const INLINE_END = bytesOf('</t></is></c>');
const VALUE = bytesOf('<v>');
const VALUE_END = bytesOf('</v></c>');

/**
 * Reads up to `</c>` what nearly every cell holds, and nothing else: `<v>7</v></c>`, `<is><t>Rennes</t></is></c>`.
 * @returns the code of its value; `NOT_PLAIN` for all others, and then the cursor has not moved.
 */
export function plainCode(cursor: TagCursor, type: CellType, reading: ValueReading): number {
  const { bytes, end: opened } = cursor;
  const isInline = type === 'inlineStr';
  if (!isInline && type !== 's' && type !== '' && type !== 'str') return NOT_PLAIN;
  const opening = isInline ? INLINE : VALUE;
  const closing = isInline ? INLINE_END : VALUE_END;
  if (!isAt(bytes, opened, opening)) return NOT_PLAIN;
  const start = opened + opening.length;
  let end = start;
  let byte = bytes[end];
  while (byte !== LT) {
    if (byte === undefined || byte === AMPERSAND) return NOT_PLAIN;
    byte = bytes[++end];
  }
  if (end === start || !isAt(bytes, end, closing)) return NOT_PLAIN;
  const code = plainValue(bytes, start, end, type, reading);
  if (code === undefined) return NOT_PLAIN;
  cursor.kind = 'close';
  cursor.start = end + closing.length - CELL_END.length;
  cursor.end = cursor.position = end + closing.length;
  return code;
}

function plainValue(
  bytes: Uint8Array,
  start: number,
  end: number,
  type: CellType,
  { values, textCode }: ValueReading,
): number | undefined {
  if (type === 'inlineStr' || type === 'str') return textCode(start, end);
  const whole = end - start <= 15 ? integerAt(bytes, start, end) : Number.NaN;
  if (Number.isNaN(whole)) return undefined;
  return type === 's' ? values.codeOfShared(whole) : values.codeOf(whole);
}

const CELL_END = bytesOf('</c>');

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function isAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let offset = 0; offset < wanted.length; offset++)
    if (bytes[at + offset] !== wanted[offset]) return false;
  return true;
}

/** Reads up to `</c>`. */
export function contentOf(cursor: TagCursor, type: CellType, reading: ValueReading): CellContent {
  const { bytes } = cursor;
  let code = EMPTY;
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
      if (kind === 'open') code = codeAt(cursor, type, reading);
      hasValue = type === 'str' || code !== EMPTY;
    } else if (isName(bytes, nameStart, nameEnd, 'f')) {
      hasFormula = true;
      array = arrayAt(cursor);
      if (kind === 'open') skipElement(cursor);
    } else if (isName(bytes, nameStart, nameEnd, 'is')) {
      if (hasIs) throw badFile('workbook-damaged');
      hasIs = true;
      if (kind === 'open') code = reading.values.codeOf(readText(cursor, 'is'));
      hasValue = true;
    } else if (kind === 'open') skipElement(cursor);
  }
  return { code, hasValue, hasFormula, array };
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

function codeAt(cursor: TagCursor, type: CellType, { values, textCode, date1904 }: ValueReading): number {
  const { bytes } = cursor;
  const start = cursor.end;
  toClose(cursor);
  const end = cursor.start;
  if (type === 's') return sharedString(values, bytes, start, end);
  if (type === '') return values.codeOf(numberAt(bytes, start, end));
  if (type !== 'b' && type !== 'd') return textCode(start, end);
  const text = textAt(bytes, start, end);
  if (type === 'b') return values.codeOf(text.trim() === '1' || text.trim() === 'true');
  return values.codeOf(isoToSerial(text, date1904) ?? text);
}

function sharedString(values: CellValues, bytes: Uint8Array, start: number, end: number): number {
  if (textAt(bytes, start, end).trim() === '') return EMPTY;
  const code = values.codeOfShared(integerAt(bytes, start, end));
  if (code === undefined) throw badFile('workbook-damaged');
  return code;
}

function numberAt(bytes: Uint8Array, start: number, end: number): CellValue {
  const whole = end - start <= 15 ? integerAt(bytes, start, end) : Number.NaN;
  if (!Number.isNaN(whole)) return whole;
  const text = textAt(bytes, start, end).trim();
  if (text === '') return null;
  const value = Number(text);
  return Number.isNaN(value) ? text : value;
}
