import { refuse } from '#workbook';
import type { MemorySheet } from './model';

/** @returns whether it was done. */
export function shortenTable(
  sheet: MemorySheet,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
  isAsExpected: () => boolean,
): boolean {
  const table = sheet.tables.find((each) => each.name === name);
  if (table === undefined) throw refuse('table-missing', sheet.name, name);
  if (table.hasTotals || table.lastRow !== from || to >= from || to <= table.headerRow) return false;
  if (!isAsExpected()) return false;
  table.lastRow = to;
  return true;
}
