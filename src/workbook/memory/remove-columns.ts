import { cellName } from '#dictionary';
import { refuse, type TableTarget } from '#workbook';
import { lastUsedColumn, lastUsedRow, setValue, valueAt, type MemorySheet } from './model';

/** @returns how many are gone, the last ones of `headers`. */
export function removeColumns(sheet: MemorySheet, target: TableTarget, headers: readonly string[]): number {
  const table = sheet.tables.find(({ name }) => name === target.table);
  if (target.table !== null && table === undefined) throw refuse('table-missing', sheet.name, target.table);
  const { headerRow } = target;
  const right =
    table === undefined ? lastUsedColumn(sheet, headerRow) : table.firstColumn + table.columns - 1;
  const left = table === undefined ? 1 : table.firstColumn + 1;
  const bottom = table === undefined ? lastUsedRow(sheet) : table.lastRow + (table.hasTotals ? 1 : 0);
  const isBlank = (column: number) => {
    for (let row = headerRow + 1; row <= bottom; row += 1)
      if (valueAt(sheet, row, column) !== null || sheet.formulas.has(cellName(row, column))) return false;
    return true;
  };
  const others = [...headers];
  let column = right;
  while (
    others.length > 0 &&
    column >= left &&
    valueAt(sheet, headerRow, column) === others.at(-1) &&
    isBlank(column)
  ) {
    setValue(sheet, headerRow, column, null);
    sheet.columnSpecs.delete(column);
    others.pop();
    column -= 1;
  }
  if (table !== undefined) table.columns -= right - column;
  return right - column;
}
