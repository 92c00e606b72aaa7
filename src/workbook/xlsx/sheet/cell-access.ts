import { NO_RESULT, type CellValue } from '#dictionary';
import { wouldConvert } from '#workbook';
import type { StyleSheet } from '../styles/styles';
import { EMPTY } from './cell-values';
import type { Cells } from './cells';
import type { CellEdit } from './edits';
import type { Numbers } from './number-list';
import { columnStylesOf, type Sheet } from './sheet';

/** @returns the index of the first number that is not under the one sought, in a range of an ascending list. */
function lowerBound(list: ArrayLike<number>, sought: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @returns the place of a row among those of the file; -1 when it is not there. */
export function rowIndex({ rowNumbers }: Pick<Cells, 'rowNumbers'>, row: number): number {
  // Where no row is missing, as mostly, it is there.
  const guess = row - (rowNumbers[0] ?? 0);
  if (rowNumbers[guess] === row) return guess;
  const index = lowerBound(rowNumbers, row, 0, rowNumbers.length);
  return rowNumbers[index] === row ? index : -1;
}

/** @returns the place of a cell among those of the file; -1 when it is not there. */
function cellIndex(cells: Cells, row: number, column: number): number {
  const index = rowIndex(cells, row);
  if (index < 0) return -1;
  const end = cells.firstCell[index + 1] ?? 0;
  const found = lowerBound(cells.columns, column, cells.firstCell[index] ?? 0, end);
  return found < end && cells.columns[found] === column ? found : -1;
}

/** @returns the value of a cell by its place among those of the file. */
const valueAt = ({ codes, values }: Cells, index: number): CellValue =>
  index < 0 ? null : values.valueOf(codes[index] ?? EMPTY);

export function cellValue(sheet: Sheet, row: number, column: number): CellValue {
  const edited = sheet.edits.valueAt(row, column);
  if (edited !== undefined) return edited;
  const index = cellIndex(sheet.cells, row, column);
  if (index < 0 && sheet.cells.arrays.covers(row, column)) return NO_RESULT;
  return valueAt(sheet.cells, index);
}

/** @returns the style of a cell, that of its row or its column where the cell is not there. */
export function cellStyle(sheet: Sheet, row: number, column: number): number {
  const edited = sheet.edits.styleAt(row, column);
  if (edited !== undefined) return edited;
  const { cells } = sheet;
  const own = cells.styles[cellIndex(cells, row, column)];
  if (own !== undefined) return own;
  const rowStyle = cells.rowStyles[rowIndex(cells, row)] ?? -1;
  if (rowStyle >= 0) return rowStyle;
  return columnStylesOf(sheet).find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

/** @returns whether a cell holds a formula, or is filled by one. */
export function hasFormula({ cells }: Sheet, row: number, column: number): boolean {
  return cells.formulas.get(row)?.includes(column) === true || cells.arrays.covers(row, column);
}

/** Sets a cell. A text that Excel would convert gets the text format, where no other is asked for; the rest of its style stays. */
export function setCell(
  sheet: Sheet,
  styles: StyleSheet,
  row: number,
  column: number,
  value: CellValue,
  format: string | null = null,
): void {
  const written = value === '' ? null : value;
  const isText = typeof written === 'string' && wouldConvert(written);
  const style = cellStyle(sheet, row, column);
  const wanted = format ?? (isText ? '@' : null);
  putCell(sheet, row, column, {
    value: written,
    style: wanted === null ? style : styles.withFormat(style, wanted),
  });
}

/** Sets a cell, value and style. */
export function putCell(sheet: Sheet, row: number, column: number, edit: CellEdit): void {
  const { cells, edits } = sheet;
  if (edits.valueAt(row, column) === undefined) {
    const index = cellIndex(cells, row, column);
    const before = valueAt(cells, index);
    if (before === edit.value && (before === null || cells.styles[index] === edit.style)) return;
  }
  edits.put(row, column, edit);
  sheet.isChanged = true;
}

/**
 * Calls back for each cell of a row that is in the file, edits in place; in no order. A cell that an array formula
 * fills is there too, though the file leaves it out.
 */
export function forEachCell(
  sheet: Sheet,
  row: number,
  visit: (column: number, value: CellValue, style: number) => void,
): void {
  const { cells } = sheet;
  const edits = sheet.edits.ofRow(row);
  const index = rowIndex(cells, row);
  const isEdited = (column: number) => edits.some((edit) => edit.column === column);
  for (const column of cells.arrays.columnsOf(row))
    if (!isEdited(column) && cellIndex(cells, row, column) < 0) visit(column, NO_RESULT, 0);
  if (index >= 0) {
    const end = cells.firstCell[index + 1] ?? 0;
    for (let cell = cells.firstCell[index] ?? 0; cell < end; cell++) {
      const column = cells.columns[cell] ?? 0;
      if (edits.length === 0 || !isEdited(column))
        visit(column, valueAt(cells, cell), cells.styles[cell] ?? 0);
    }
  }
  edits.forEach(({ column, value, style }) => {
    visit(column, value, style);
  });
}

/** @returns the numbers of the rows that are in the file or edited, ascending. */
export function rowsOf({ cells, edits }: Sheet): Numbers {
  const { rowNumbers } = cells;
  const added = edits.rows().filter((row) => rowIndex(cells, row) < 0);
  if (added.length === 0) return rowNumbers;
  const all = new Int32Array(rowNumbers.length + added.length);
  all.set(rowNumbers);
  all.set(added, rowNumbers.length);
  return all.sort();
}

/** @returns the last column of a row that holds something in the file, up to one; 0 when none does. */
function lastUsed({ rowNumbers, firstCell, columns, codes }: Cells, row: number, right: number): number {
  const index = rowIndex({ rowNumbers }, row);
  const first = firstCell[index] ?? 0;
  for (let cell = (firstCell[index + 1] ?? 0) - 1; cell >= first; cell--) {
    const column = columns[cell] ?? 0;
    if (codes[cell] !== EMPTY && column <= right) return column;
  }
  return 0;
}

/** The used part of a sheet, between two columns and from a row on. A formula without a result counts. */
export function usedSize(
  sheet: Sheet,
  { left = 1, right = Infinity, fromRow = 1 } = {},
): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  const use = (row: number, column: number) => {
    if (column < left || column > right || row < fromRow) return;
    if (row > rows) rows = row;
    if (column > columns) columns = column;
  };
  for (const row of rowsOf(sheet))
    if (sheet.edits.has(row) || sheet.cells.arrays.columnsOf(row).length > 0)
      forEachCell(sheet, row, (column, value) => {
        if (value !== null) use(row, column);
      });
    else use(row, lastUsed(sheet.cells, row, right));
  for (const [row, formulas] of sheet.cells.formulas) for (const column of formulas) use(row, column);
  return { rows, columns };
}
