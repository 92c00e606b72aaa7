import type { SheetSpec } from '#template';
import { holdsOnly } from '#workbook';
import { lastUsedColumn, lastUsedRow, valueAt, type MemorySheet } from './model';

/** @returns whether no sheet has its name any more. */
export function removeSheet(sheets: MemorySheet[], spec: SheetSpec): boolean {
  const at = sheets.findIndex(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  const sheet = sheets[at];
  if (sheet === undefined) return true;
  const isLastSeen = !sheets.some((other) => other !== sheet && other.visibility === 'visible');
  const used = { rows: lastUsedRow(sheet), columns: lastUsedColumn(sheet) };
  if (isLastSeen || sheet.formulas.size > 0) return false;
  if (!holdsOnly(spec, used, (row, column) => valueAt(sheet, row, column))) return false;
  sheets.splice(at, 1);
  return true;
}
