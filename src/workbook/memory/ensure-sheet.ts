import type { SheetSpec } from '#template';
import { memorySheet, setValue, type MemorySheet } from './model';

/** @returns the sheet that this description gives, with its cells, its table and its colours. */
export function sheetFromSpec(spec: SheetSpec): MemorySheet {
  const { table } = spec;
  const sheet = memorySheet({
    name: spec.name,
    visibility: spec.visibility,
    protected: spec.protected ?? false,
  });
  for (const cell of spec.cells ?? []) setValue(sheet, cell.row, cell.column, cell.value);
  if (table !== undefined) {
    table.columns.forEach((column, index) => {
      setValue(sheet, table.headerRow, table.firstColumn + index, column.header);
      sheet.columnSpecs.set(table.firstColumn + index, column);
    });
    table.rows.forEach((row, index) => {
      row.forEach((value, offset) => {
        setValue(sheet, table.headerRow + 1 + index, table.firstColumn + offset, value);
      });
    });
    sheet.tables.push({
      name: table.name,
      headerRow: table.headerRow,
      firstColumn: table.firstColumn,
      columns: table.columns.length,
      lastRow: table.headerRow + Math.max(1, table.rows.length),
      hasTotals: false,
    });
  }
  sheet.highlights = spec.highlights ?? [];
  return sheet;
}
