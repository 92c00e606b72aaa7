import { LAST_ROW } from '#dictionary';
import type { TableTarget } from '#workbook';
import type { Book } from './package/book';
import { cellValue, forEachCell, hasFormula, putCell, rowsOf, usedSize } from './sheet/cell-access';
import { clearColumns } from './sheet/column-widths';
import type { Sheet } from './sheet/sheet';
import { narrowTable, tableNamed } from './sheet/tables';
import { clearValidations } from './sheet/validations';

/**
 * Takes our columns away again, from the right end, as long as they hold nothing.
 * @returns how many are gone, the last ones of `headers`.
 */
export function removeColumns(
  book: Book,
  sheet: Sheet,
  target: TableTarget,
  headers: readonly string[],
): number {
  const table = target.table === null ? null : tableNamed(book.parts, sheet, target.table);
  const { headerRow } = target;
  const right = table === null ? usedSize(sheet, { fromRow: headerRow }).columns : table.range.right;
  const left = table === null ? 1 : table.range.left + 1;
  const used = usedColumns(sheet, headerRow, table?.range.bottom ?? LAST_ROW);
  const headerAt = (column: number) =>
    table === null ? cellValue(sheet, headerRow, column) : table.columns[column - table.range.left];
  let gone = 0;
  const isNext = (column: number) =>
    gone < headers.length &&
    column >= left &&
    headerAt(column) === headers[headers.length - 1 - gone] &&
    !used.has(column);
  while (isNext(right - gone)) gone += 1;
  if (gone === 0) return 0;
  const first = right - gone + 1;
  for (let column = first; column <= right; column += 1)
    if (table?.hasHeader !== false) putCell(sheet, headerRow, column, { value: null, style: 0 });
  if (table !== null) narrowTable(book.parts, table, gone);
  clearColumns(sheet, new Set(Array.from({ length: gone }, (_, index) => first + index)));
  clearValidations(sheet, [{ top: headerRow, left: first, bottom: LAST_ROW, right }]);
  return gone;
}

/** The columns that hold something under a row, down to another one. */
function usedColumns(sheet: Sheet, headerRow: number, bottom: number): ReadonlySet<number> {
  const used = new Set<number>();
  for (const row of rowsOf(sheet))
    if (row > headerRow && row <= bottom)
      forEachCell(sheet, row, (column, value) => {
        if (value !== null || hasFormula(sheet, row, column)) used.add(column);
      });
  for (const [row, columns] of sheet.cells.formulas)
    if (row > headerRow && row <= bottom) for (const column of columns) used.add(column);
  return used;
}
