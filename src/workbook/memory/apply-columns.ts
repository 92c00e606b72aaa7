import { cellName } from '#dictionary';
import type { PlacedColumn } from '#workbook';
import { formatAt, valueAt, type MemorySheet } from './model';

export function applyColumns(
  sheet: MemorySheet,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): void {
  for (const { column, spec } of columns) {
    sheet.columnSpecs.set(column, spec);
    for (let row = first; row <= last; row++) {
      const name = cellName(row, column);
      if (sheet.formulas.has(name)) continue;
      const value = valueAt(sheet, row, column);
      const isDate = typeof value === 'number' && formatAt(sheet, row, column) !== 'General';
      if (spec.format !== '@' || !isDate) sheet.formats.set(name, spec.format);
    }
  }
}
