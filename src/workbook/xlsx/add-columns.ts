import { LAST_COLUMN, LAST_ROW, parseRange, rangeName } from '#dictionary';
import type { ColumnSpec } from '#template';
import { READY_ROWS, refuse, uniqueHeaders, type TableTarget } from '#workbook';
import type { Book } from './package/book';
import { forEachCell, putCell, rowsOf, usedSize } from './sheet/cell-access';
import { setColumns } from './sheet/column-widths';
import { mergesOf, shellOf, type Sheet } from './sheet/sheet';
import { tableNamed, tablesOf, widenTable, type Table } from './sheet/tables';
import { addValidations, useful } from './sheet/validations';
import { columnStyle, styleOf } from './styles/looks';

/**
 * Adds our columns: in a table, right against it; under a plain header row, after whatever is used from that row
 * on. Nothing of the department's is written over.
 * @returns the 1-based column of each.
 * @throws BadInputError when the cells at the right of a table are in use, or the sheet is full.
 */
export function addColumns(
  book: Book,
  sheet: Sheet,
  target: TableTarget,
  columns: readonly ColumnSpec[],
): readonly number[] {
  if (columns.length === 0) return [];
  const table = target.table === null ? null : tableNamed(book.parts, sheet, target.table);
  const first =
    table === null ? usedSize(sheet, { fromRow: target.headerRow }).columns + 1 : table.range.right + 1;
  const last = first + columns.length - 1;
  if (last > LAST_COLUMN) throw refuse('columns-full', sheet.name);
  if (table !== null) refuseIfBlocked(book, sheet, table, last);
  const headers =
    table === null
      ? columns.map(({ header }) => header)
      : uniqueHeaders(
          table.columns,
          columns.map(({ header }) => header),
        );
  if (table !== null) widenTable(book.parts, table, headers);

  const styles = book.styles();
  columns.forEach((column, index) => {
    if (table !== null && !table.hasHeader) return;
    const style = styleOf(styles, column.headerStyle, column.headerFill);
    putCell(sheet, target.headerRow, first + index, { value: headers[index] ?? '', style });
  });
  setColumns(
    sheet,
    columns.map(({ width, hidden = false, format, cellStyle }, index) => ({
      column: first + index,
      width,
      hidden,
      style: columnStyle(styles, format, cellStyle),
    })),
  );
  const used = usedSize(sheet).rows;
  const bottom = Math.min(LAST_ROW, Math.max(used, table?.range.bottom ?? 0) + READY_ROWS);
  addValidations(
    sheet,
    useful(
      columns.map(({ prompt, listSource }, index) => ({
        range: { top: target.headerRow + 1, left: first + index, bottom, right: first + index },
        prompt,
        listSource,
      })),
    ),
  );
  return columns.map((_, index) => first + index);
}

/** A table grows over its own rows only: these must be free at its right, of cells, merged ones and tables. */
function refuseIfBlocked(book: Book, sheet: Sheet, table: Table, last: number): void {
  const { top, right, bottom } = table.range;
  const area = { top, left: right + 1, bottom, right: last };
  const isInArea = (row: number, column: number) =>
    row >= top && row <= bottom && column > right && column <= last;
  let isBlocked = [...sheet.cells.formulas].some(([row, formulas]) =>
    formulas.some((column) => isInArea(row, column)),
  );
  for (const row of rowsOf(sheet)) {
    if (row < top || row > bottom || isBlocked) continue;
    forEachCell(sheet, row, (column, value) => {
      if (value !== null && isInArea(row, column)) isBlocked = true;
    });
  }
  const others = [
    ...mergesOf(shellOf(sheet)).map(parseRange),
    ...tablesOf(book.parts, sheet).map(({ range }) => range),
  ];
  for (const other of others)
    if (
      other !== null &&
      other.top <= area.bottom &&
      other.bottom >= area.top &&
      other.left <= area.right &&
      other.right >= area.left
    )
      isBlocked = true;
  if (isBlocked) throw refuse('columns-blocked', sheet.name, rangeName(area));
}
