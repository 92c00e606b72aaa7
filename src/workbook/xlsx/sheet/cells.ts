import { NO_RESULT, type CellValue } from '#dictionary';
import { badFile } from '../package/messages';
import { cursorAt, isName, nextTag } from '../package/xml/cursor';
import { arrayRanges, type ArrayRanges } from './array-ranges';
import { contentOf, EMPTY_CONTENT, type CellContext } from './cell-content';
import { cellAt, rowAt, skipElement } from './tags';

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
