import { LAST_COLUMN, LAST_ROW, NO_RESULT, parseRange, type Rectangle, type CellValue } from '#dictionary';
import { badFile } from '../package/messages';
import {
  cursorAt,
  integerAt,
  isName,
  nextAttribute,
  nextTag,
  textAt,
  type TagCursor,
} from '../package/xml/cursor';
import { decodeEscapes } from '../package/xml/text';
import { isoToSerial } from '../styles/dates';
import { arrayRanges, type ArrayRanges } from './array-ranges';
import { readText, toClose } from './shared-strings';

/**
 * The cells of a sheet as its file has them, packed: row `i` has the cells from `firstCell[i]` to
 * `firstCell[i + 1]`. Empty cells that have a style are there too.
 */
export interface Cells {
  readonly rowNumbers: readonly number[];
  readonly firstCell: readonly number[];
  /** Where the row stands in the bytes of the part. */
  readonly rowStarts: readonly number[];
  readonly rowEnds: readonly number[];
  /** Style of the whole row; -1 when it has none. */
  readonly rowStyles: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly columns: readonly number[];
  readonly styles: readonly number[];
  readonly values: readonly CellValue[];
  /** Columns that hold a formula, by row. */
  readonly formulas: ReadonlyMap<number, readonly number[]>;
  /** Cells that one array formula fills beside its own. */
  readonly arrays: Pick<ArrayRanges, 'covers' | 'columnsOf'>;
}

/** What cells refer to, elsewhere in the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

export const NO_CELLS: Cells = {
  rowNumbers: [],
  firstCell: [0],
  rowStarts: [],
  rowEnds: [],
  rowStyles: [],
  hiddenRows: [],
  columns: [],
  styles: [],
  values: [],
  formulas: new Map(),
  arrays: arrayRanges(),
};

/**
 * Reads the rows of a sheet.
 * @param start where the content of `sheetData` begins in the bytes.
 * @returns the cells, and where `</sheetData>` begins.
 * @throws BadInputError when rows or cells are not in order.
 */
export function readCells(
  bytes: Uint8Array,
  start: number,
  context: CellContext,
): { cells: Cells; contentEnd: number } {
  const cursor = cursorAt(bytes, start);
  const found = {
    rowNumbers: [] as number[],
    firstCell: [] as number[],
    rowStarts: [] as number[],
    rowEnds: [] as number[],
    rowStyles: [] as number[],
    hiddenRows: [] as number[],
    columns: [] as number[],
    styles: [] as number[],
    values: [] as CellValue[],
    formulas: new Map<number, number[]>(),
    arrays: arrayRanges(),
  };
  let row = 0;
  let column = 0;
  let isInRow = false;
  let contentEnd = -1;
  while (nextTag(cursor)) {
    const { nameStart, nameEnd, kind } = cursor;
    if (isName(bytes, nameStart, nameEnd, 'c')) {
      if (kind === 'close' || !isInRow) continue;
      const cell = cellAt(cursor, row, column + 1);
      if (cell.column <= column) throw badFile('workbook-damaged');
      column = cell.column;
      const content = kind === 'open' ? contentOf(cursor, cell.type, context) : EMPTY_CONTENT;
      const isComputed = content.hasFormula || found.arrays.covers(row, column);
      found.columns.push(column);
      found.styles.push(cell.style);
      found.values.push(isComputed && !content.hasValue ? NO_RESULT : content.value);
      if (content.hasFormula) {
        const columns = found.formulas.get(row);
        if (columns === undefined) found.formulas.set(row, [column]);
        else columns.push(column);
        if (content.array !== null) found.arrays.add(content.array);
      }
    } else if (isName(bytes, nameStart, nameEnd, 'row')) {
      if (kind !== 'close') {
        const attributes = rowAt(cursor, row + 1);
        if (attributes.row <= row) throw badFile('workbook-damaged');
        row = attributes.row;
        column = 0;
        found.rowNumbers.push(row);
        found.firstCell.push(found.columns.length);
        found.rowStarts.push(cursor.start);
        found.rowStyles.push(attributes.style);
        if (attributes.isHidden) found.hiddenRows.push(row);
      }
      isInRow = kind === 'open';
      if (!isInRow) found.rowEnds.push(cursor.end);
    } else if (kind === 'close' && isName(bytes, nameStart, nameEnd, 'sheetData')) {
      contentEnd = cursor.start;
      break;
    } else if (kind === 'open') skipElement(cursor);
  }
  if (contentEnd < 0 || isInRow) throw badFile('workbook-damaged');
  found.firstCell.push(found.columns.length);
  return { cells: found, contentEnd };
}

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
type CellType = 's' | 'b' | 'e' | 'd' | 'str' | 'inlineStr' | '';

/**
 * @returns the attributes of a `<c>`: its column is `next` when it does not say.
 * @param row the row it stands in.
 * @throws BadInputError when it says another row, or a column that Excel has not.
 */
export function cellAt(
  cursor: TagCursor,
  row: number,
  next: number,
): { column: number; style: number; type: CellType } {
  const { bytes } = cursor;
  let column = next;
  let style = 0;
  let type: CellType = '';
  while (nextAttribute(cursor)) {
    const { attributeName, attributeNameEnd, valueStart, valueEnd } = cursor;
    if (attributeNameEnd - attributeName !== 1) continue;
    const name = bytes[attributeName];
    if (name === R) column = columnAt(bytes, valueStart, valueEnd, row);
    else if (name === S) style = integerAt(bytes, valueStart, valueEnd) || 0;
    else if (name === T) type = typeAt(bytes, valueStart, valueEnd);
  }
  if (column > LAST_COLUMN) throw badFile('workbook-beyond');
  return { column, style, type };
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

const typeAt = (bytes: Uint8Array, start: number, end: number): CellType =>
  TYPES.find((type) => isName(bytes, start, end, type)) ?? '';

interface CellContent {
  readonly value: CellValue;
  /** Whether the file says what it holds, be it an empty text. */
  readonly hasValue: boolean;
  readonly hasFormula: boolean;
  readonly array: Rectangle | null;
}

const EMPTY_CONTENT: CellContent = { value: null, hasValue: false, hasFormula: false, array: null };

/** Reads up to `</c>`. */
function contentOf(cursor: TagCursor, type: CellType, context: CellContext): CellContent {
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
