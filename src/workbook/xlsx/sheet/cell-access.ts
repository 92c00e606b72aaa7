import { NO_RESULT, type CellValue } from '#dictionary';
import { wouldConvert } from '#workbook';
import type { StyleSheet } from '../styles/styles';
import type { Cells } from './cells';
import { columnStylesOf, type CellEdit, type Sheet } from './sheet';

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
export function rowIndex({ rowNumbers }: Cells, row: number): number {
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

export function cellValue(sheet: Sheet, row: number, column: number): CellValue {
  const edit = sheet.edits.get(row)?.get(column);
  if (edit !== undefined) return edit.value;
  const index = cellIndex(sheet.cells, row, column);
  if (index < 0) return sheet.cells.arrays.covers(row, column) ? NO_RESULT : null;
  return sheet.cells.values[index] ?? null;
}

/** @returns the style of a cell, that of its row or its column where the cell is not there. */
export function cellStyle(sheet: Sheet, row: number, column: number): number {
  const edit = sheet.edits.get(row)?.get(column);
  if (edit !== undefined) return edit.style;
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

/** Sets a cell. A text that Excel would convert gets the text format; the rest of its style stays. */
export function setCell(
  sheet: Sheet,
  styles: StyleSheet,
  row: number,
  column: number,
  value: CellValue,
  style = cellStyle(sheet, row, column),
): void {
  const written = value === '' ? null : value;
  const isText = typeof written === 'string' && wouldConvert(written);
  putCell(sheet, row, column, { value: written, style: isText ? styles.withFormat(style, '@') : style });
}

/** Sets a cell, value and style. */
export function putCell(sheet: Sheet, row: number, column: number, edit: CellEdit): void {
  let cells = sheet.edits.get(row);
  if (cells?.get(column) === undefined) {
    const index = cellIndex(sheet.cells, row, column);
    const before = sheet.cells.values[index] ?? null;
    if (before === edit.value && (before === null || sheet.cells.styles[index] === edit.style)) return;
  }
  if (cells === undefined) {
    cells = new Map();
    sheet.edits.set(row, cells);
  }
  cells.set(column, edit);
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
  const edits = sheet.edits.get(row);
  const index = rowIndex(cells, row);
  const filled = cells.arrays.columnsOf(row);
  for (const column of filled)
    if (!edits?.has(column) && cellIndex(cells, row, column) < 0) visit(column, NO_RESULT, 0);
  if (index >= 0) {
    const end = cells.firstCell[index + 1] ?? 0;
    for (let cell = cells.firstCell[index] ?? 0; cell < end; cell++) {
      const column = cells.columns[cell] ?? 0;
      if (edits === undefined || !edits.has(column))
        visit(column, cells.values[cell] ?? null, cells.styles[cell] ?? 0);
    }
  }
  edits?.forEach(({ value, style }, column) => {
    visit(column, value, style);
  });
}

/** @returns the numbers of the rows that are in the file or edited, ascending. */
export function rowsOf(sheet: Sheet): readonly number[] {
  const { rowNumbers } = sheet.cells;
  if (sheet.edits.size === 0) return rowNumbers;
  const all = new Set(rowNumbers);
  const added = [...sheet.edits.keys()].filter((row) => !all.has(row));
  return added.length === 0 ? rowNumbers : [...rowNumbers, ...added].sort((a, b) => a - b);
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
    forEachCell(sheet, row, (column, value) => {
      if (value !== null) use(row, column);
    });
  for (const [row, formulas] of sheet.cells.formulas) for (const column of formulas) use(row, column);
  return { rows, columns };
}
