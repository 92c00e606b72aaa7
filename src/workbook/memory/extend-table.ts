import { refuse } from '#workbook';
import type { MemorySheet } from './model';

export function extendTable(sheet: MemorySheet, name: string, lastRow: number): void {
  const table = sheet.tables.find((each) => each.name === name);
  if (table === undefined) throw refuse('table-missing', sheet.name, name);
  if (table.hasTotals) throw refuse('totals-row', sheet.name, name);
  table.lastRow = Math.max(table.lastRow, lastRow);
}
