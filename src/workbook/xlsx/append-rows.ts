import { LAST_ROW, type CellValue } from '#dictionary';
import { refuse, takesTextFormat } from '#workbook';
import type { Book } from './package/book';
import { cellStyle, putCell, usedSize } from './sheet/cell-access';
import type { Sheet } from './sheet/sheet';
import { headerRowOf, lengthenTable, tablesOf } from './sheet/tables';

/**
 * Adds rows under the last used row: of the first table of the sheet if it has one, which grows; else of the sheet.
 * They look like the row above. @throws BadInputError when the table has a totals row, or the sheet is full.
 */
export function appendRows(book: Book, sheet: Sheet, rows: readonly (readonly CellValue[])[]): void {
  if (rows.length === 0) return;
  const table = tablesOf(book.parts, sheet)[0];
  if (table?.hasTotals) throw refuse('totals-row', sheet.name, table.name);
  const left = table?.range.left ?? 1;
  const last =
    table === undefined
      ? usedSize(sheet).rows
      : Math.max(headerRowOf(table), usedSize(sheet, { left, right: table.range.right }).rows);
  if (last + rows.length > LAST_ROW) throw refuse('rows-full', sheet.name);

  const styles = book.styles();
  const model = table === undefined || last > headerRowOf(table) ? last : last + 1;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const looks = Array.from({ length: width }, (_, offset) => {
    const plain = model === 0 ? 0 : cellStyle(sheet, model, left + offset);
    return { plain, text: styles.withFormat(plain, '@') };
  });
  rows.forEach((row, index) => {
    row.forEach((value, offset) => {
      const look = looks[offset];
      if (look === undefined) return;
      const isText = takesTextFormat(value);
      putCell(sheet, last + 1 + index, left + offset, {
        value: value === '' ? null : value,
        style: isText ? look.text : look.plain,
      });
    });
  });
  if (table !== undefined) lengthenTable(book.parts, table, last + rows.length);
}
