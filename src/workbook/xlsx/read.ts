import type { CellValue } from '#dictionary';
import type { RangeContent, RangeRequest } from '#workbook';
import type { Book } from './package/book';
import { cellStyle, forEachCell } from './sheet/cell-access';
import type { Sheet } from './sheet/sheet';

export function readRange(book: Book, sheet: Sheet, range: RangeRequest): RangeContent {
  const { rows, columns: width, formats: asked } = range;
  const wanted = asked === undefined ? null : wantedColumns(asked, range);
  const styles = book.styles();
  const noFormats = new Array<string>(width).fill('');
  // Rows without a cell share one line: a table may be as long as a sheet, and as wide.
  const empty = new Array<CellValue>(width).fill(null);
  const values: CellValue[][] = [];
  const formats: (readonly string[])[] = [];
  for (let row = range.row; row < range.row + rows; row++) {
    let cells = empty;
    forEachCell(sheet, row, (column, value) => {
      const at = column - range.column;
      if (at < 0 || at >= width) return;
      if (cells === empty) cells = empty.slice();
      cells[at] = value;
    });
    values.push(cells);
    if (wanted === null) continue;
    const line = noFormats.slice();
    for (const at of wanted) line[at] = styles.formatOf(cellStyle(sheet, row, range.column + at));
    formats.push(line);
  }
  return wanted === null ? { values } : { values, formats };
}

/** The places, in a line of the range, of the columns whose formats are asked for. */
const wantedColumns = (
  asked: NonNullable<RangeRequest['formats']>,
  { column, columns }: RangeRequest,
): readonly number[] =>
  [...Array(columns).keys()].filter((at) => asked === 'all' || asked.includes(column + at));
