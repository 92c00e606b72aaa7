import type { CellValue } from '#dictionary';
import { HEAD_ROWS, type SheetDescription } from '#workbook';
import type { Book, SheetEntry } from './package/book';
import { forEachCell, usedSize } from './sheet/cell-access';
import { isProtected, mergesOf, shellOf, type Sheet } from './sheet/sheet';
import { describeTable, tablesOf } from './sheet/tables';

export function describeSheet(book: Book, entry: SheetEntry): SheetDescription {
  const visible = entry.visibility === 'visible';
  if (!entry.hasCells)
    return {
      name: entry.name,
      visible,
      protected: false,
      head: [],
      rows: 0,
      columns: 0,
      tables: [],
      hiddenRows: [],
      merges: [],
    };
  const sheet = entry.sheet();
  const shell = shellOf(sheet);
  const size = usedSize(sheet);
  return {
    name: entry.name,
    visible,
    protected: isProtected(shell),
    head: Array.from({ length: Math.min(HEAD_ROWS, size.rows) }, (_, index) => headRow(sheet, index + 1)),
    ...size,
    tables: tablesOf(book.parts, sheet).map(describeTable),
    hiddenRows: sheet.cells.hiddenRows,
    merges: mergesOf(shell),
  };
}

function headRow(sheet: Sheet, row: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  forEachCell(sheet, row, (column, value) => {
    if (value === null) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  });
  return cells;
}
