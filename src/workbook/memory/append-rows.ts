import { cellName, type CellValue } from '#dictionary';
import { refuse } from '#workbook';
import { lastUsedRow, putRows, setValue, type MemorySheet } from './model';

export function appendRows(sheet: MemorySheet, rows: readonly (readonly CellValue[])[]): void {
  if (rows.length === 0) return;
  const table = sheet.tables[0];
  if (table?.hasTotals) throw refuse('totals-row', sheet.name, table.name);
  const left = table?.firstColumn ?? 1;
  const last =
    table === undefined
      ? lastUsedRow(sheet)
      : Math.max(table.headerRow, lastUsedRow(sheet, left, left + table.columns - 1));
  putRows(sheet, last + 1, rows, (row, line) => {
    line.forEach((value, offset) => {
      setValue(sheet, row, left + offset, value);
      if (typeof value === 'string') sheet.formats.set(cellName(row, left + offset), '@');
    });
  });
  if (table !== undefined) table.lastRow = Math.max(table.lastRow, last + rows.length);
}
