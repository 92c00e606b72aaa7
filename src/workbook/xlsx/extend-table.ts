import { refuse } from '#workbook';
import type { Book } from './package/book';
import type { Sheet } from './sheet/sheet';
import { lastDataRow, lengthenTable, tableNamed } from './sheet/tables';

export function extendTable(book: Book, sheet: Sheet, name: string, lastRow: number): void {
  const table = tableNamed(book.parts, sheet, name);
  if (table.hasTotals) throw refuse('totals-row', sheet.name, name);
  if (lastRow > lastDataRow(table)) lengthenTable(book.parts, table, lastRow);
}
