import { LAST_COLUMN, LAST_ROW } from '#dictionary';
import { badFile } from '../package/messages';
import { integerAt, isName, nextAttribute, nextTag, type TagCursor } from '../package/xml/cursor';

/** Passes an element that is none of ours, with all it holds. */
export function skipElement(cursor: TagCursor): void {
  for (let depth = 1; depth > 0;) {
    if (!nextTag(cursor)) throw badFile('workbook-damaged');
    if (cursor.kind === 'open') depth++;
    else if (cursor.kind === 'close') depth--;
  }
}

const R = 114;
const S = 115;
const T = 116;

/** @returns the attributes of a `<row>`: its number is `next` when it does not say. */
export function rowAt(cursor: TagCursor, next: number): { row: number; style: number; isHidden: boolean } {
  const { bytes } = cursor;
  let row = next;
  let style = -1;
  let hasOwnStyle = false;
  let isHidden = false;
  while (nextAttribute(cursor)) {
    const { attributeName, attributeNameEnd, valueStart, valueEnd } = cursor;
    const length = attributeNameEnd - attributeName;
    if (length === 1 && bytes[attributeName] === R) row = integerAt(bytes, valueStart, valueEnd);
    else if (length === 1 && bytes[attributeName] === S) style = integerAt(bytes, valueStart, valueEnd);
    else if (isName(bytes, attributeName, attributeNameEnd, 'hidden'))
      isHidden = isTrueAt(bytes, valueStart, valueEnd);
    else if (isName(bytes, attributeName, attributeNameEnd, 'customFormat'))
      hasOwnStyle = isTrueAt(bytes, valueStart, valueEnd);
  }
  if (!(row >= 1)) throw badFile('workbook-damaged');
  if (row > LAST_ROW) throw badFile('workbook-beyond');
  return { row, style: hasOwnStyle ? style : -1, isHidden };
}

const isTrueAt = (bytes: Uint8Array, start: number, end: number): boolean =>
  isName(bytes, start, end, '1') || isName(bytes, start, end, 'true');

/** The types of cells: `s`, `b`, `e`, `d`, `str`, `inlineStr`; '' for numbers. */
export type CellType = 's' | 'b' | 'e' | 'd' | 'str' | 'inlineStr' | '';

/** The attributes of a `<c>`. */
export interface CellTag {
  column: number;
  style: number;
  type: CellType;
}

export const cellTag = (): CellTag => ({ column: 0, style: 0, type: '' });

/**
 * Reads the attributes of a `<c>` into `cell`: its column is `next` when it does not say.
 * @param row the row it stands in.
 * @throws BadInputError when it says another row, or a column that Excel has not.
 */
export function readCellTag(cursor: TagCursor, row: number, next: number, cell: CellTag): void {
  const { bytes } = cursor;
  cell.column = next;
  cell.style = 0;
  cell.type = '';
  while (nextAttribute(cursor)) {
    const { attributeName, attributeNameEnd, valueStart, valueEnd } = cursor;
    if (attributeNameEnd - attributeName !== 1) continue;
    const name = bytes[attributeName];
    if (name === R) cell.column = columnAt(bytes, valueStart, valueEnd, row);
    else if (name === S) cell.style = integerAt(bytes, valueStart, valueEnd) || 0;
    else if (name === T) cell.type = typeAt(bytes, valueStart, valueEnd);
  }
  if (cell.column > LAST_COLUMN) throw badFile('workbook-beyond');
}

function columnAt(bytes: Uint8Array, start: number, end: number, row: number): number {
  let column = 0;
  let index = start;
  for (; index < end; index++) {
    const letter = ((bytes[index] as number) & 0x5f) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (integerAt(bytes, index, end) !== row) throw badFile('workbook-damaged');
  return column;
}

const TYPES: readonly CellType[] = ['s', 'str', 'inlineStr', 'b', 'e', 'd'];

function typeAt(bytes: Uint8Array, start: number, end: number): CellType {
  for (const type of TYPES) if (isName(bytes, start, end, type)) return type;
  return '';
}
