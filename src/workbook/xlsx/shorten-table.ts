import type { Book } from './package/book';
import type { Sheet } from './sheet/sheet';
import { endTableAt, headerRowOf, lastDataRow, tableNamed } from './sheet/tables';

/** @returns whether it was done. */
export function shortenTable(
  book: Book,
  sheet: Sheet,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
  isAsExpected: () => boolean,
): boolean {
  const table = tableNamed(book.parts, sheet, name);
  const isAbove = to < from && to > headerRowOf(table);
  if (table.hasTotals || lastDataRow(table) !== from || !isAbove || !isAsExpected()) return false;
  endTableAt(book.parts, table, to);
  return true;
}
