import { LAST_ROW } from '#dictionary';
import { READY_ROWS, type PlacedColumn } from '#workbook';
import { cellStyle, cellValue, hasFormula, putCell } from './sheet/cell-access';
import type { Sheet } from './sheet/sheet';
import { addValidations, clearValidations, useful } from './sheet/validations';
import type { StyleSheet } from './styles/styles';

/**
 * Puts back the formats, drop-downs and prompts of columns that are there: see the port. The validations of
 * these columns are replaced from the first row of data down, and reach some rows further.
 */
export function applyColumns(
  sheet: Sheet,
  styles: StyleSheet,
  rows: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): void {
  for (const placed of columns)
    for (let row = rows.first; row <= rows.last; row++) formatCell(sheet, styles, row, placed);
  const down = (column: number, bottom: number) => ({ top: rows.first, left: column, bottom, right: column });
  clearValidations(
    sheet,
    columns.map(({ column }) => down(column, LAST_ROW)),
  );
  const bottom = Math.min(LAST_ROW, rows.last + READY_ROWS);
  addValidations(
    sheet,
    useful(
      columns.map(({ column, spec: { prompt, listSource } }) => ({
        range: down(column, bottom),
        prompt,
        listSource,
      })),
    ),
  );
}

function formatCell(sheet: Sheet, styles: StyleSheet, row: number, { column, spec }: PlacedColumn): void {
  if (hasFormula(sheet, row, column)) return;
  const value = cellValue(sheet, row, column);
  const before = cellStyle(sheet, row, column);
  const format = styles.formatOf(before);
  const isDateInText = spec.format === '@' && typeof value === 'number' && format !== 'General';
  if (format === spec.format || isDateInText) return;
  putCell(sheet, row, column, { value, style: styles.withFormat(before, spec.format) });
}
