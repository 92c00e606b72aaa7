import { rangeName } from '#dictionary';
import type { ColumnSpec } from '#template';
import { refuse, type TableTarget } from '#workbook';
import { lastUsedColumn, setValue, type MemorySheet } from './model';

/** @returns the column of each, 1-based. */
export function addColumns(
  sheet: MemorySheet,
  target: TableTarget,
  columns: readonly ColumnSpec[],
): readonly number[] {
  const table = sheet.tables.find(({ name }) => name === target.table);
  if (target.table !== null && table === undefined) throw refuse('table-missing', sheet.name, target.table);
  const first =
    table === undefined ? lastUsedColumn(sheet, target.headerRow) + 1 : table.firstColumn + table.columns;
  if (table !== undefined) {
    const bottom = table.lastRow + (table.hasTotals ? 1 : 0);
    const right = first + columns.length - 1;
    const isBlocked = sheet.rows
      .slice(table.headerRow - 1, bottom)
      .some((row) => row.slice(first - 1, right).some((value) => value !== null));
    if (isBlocked)
      throw refuse(
        'columns-blocked',
        sheet.name,
        rangeName({ top: table.headerRow, left: first, bottom, right }),
      );
    table.columns += columns.length;
  }
  columns.forEach((column, index) => {
    setValue(sheet, target.headerRow, first + index, column.header);
    sheet.columnSpecs.set(first + index, column);
  });
  return columns.map((_, index) => first + index);
}
