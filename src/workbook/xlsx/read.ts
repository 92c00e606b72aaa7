import type { CellValue } from '#dictionary';
import type { RangeContent, RangeRequest } from '#workbook';
import type { Book } from './package/book';
import { cellStyle, forEachCell } from './sheet/cell-access';
import type { Sheet } from './sheet/sheet';

export function readRange(book: Book, sheet: Sheet, range: RangeRequest): RangeContent {
  const line = <T>(fill: T): T[] => new Array<T>(range.columns).fill(fill);
  const values: CellValue[][] = [];
  const empty = line<CellValue>(null);
  for (let offset = 0; offset < range.rows; offset++) {
    // Rows without a cell share one line: a table may be as long as a sheet, and as wide.
    let cells = empty;
    forEachCell(sheet, range.row + offset, (column, value) => {
      const at = column - range.column;
      if (at < 0 || at >= range.columns) return;
      if (cells === empty) cells = line<CellValue>(null);
      cells[at] = value;
    });
    values.push(cells);
  }
  const asked = range.formats;
  if (asked === undefined) return { values };
  const styles = book.styles();
  const formats = values.map((cells, offset) =>
    cells.map((_, at) => {
      const column = range.column + at;
      if (asked !== 'all' && !asked.includes(column)) return '';
      return styles.formatOf(cellStyle(sheet, range.row + offset, column));
    }),
  );
  return { values, formats };
}
