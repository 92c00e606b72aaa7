import type { CellValue } from '#dictionary';
import type { SheetSpec } from '#template';
import { uniqueHeaders } from './headers';

/** Cells of a sheet, by row then column, 1-based. */
type Cells = Map<number, Map<number, CellValue>>;

/**
 * @param cellAt what a cell of the sheet holds, 1-based; null for nothing.
 * @param used the last row and column of the sheet in use.
 * @param isSame whether a cell holds what it was given: a host may keep it its own way.
 * @returns whether a sheet holds what its description gives, and nothing else.
 */
export function holdsOnly(
  spec: SheetSpec,
  used: { readonly rows: number; readonly columns: number },
  cellAt: (row: number, column: number) => CellValue,
  isSame: (given: CellValue, now: CellValue) => boolean = (given, now) => given === now,
): boolean {
  const given = cellsOf(spec);
  const rows = Math.max(used.rows, ...given.keys());
  for (let row = 1; row <= rows; row += 1) {
    const line = given.get(row);
    const columns = Math.max(used.columns, ...(line?.keys() ?? []));
    for (let column = 1; column <= columns; column += 1)
      if (!isSame(line?.get(column) ?? null, cellAt(row, column))) return false;
  }
  return true;
}

/** What a description gives: its table, then its single cells, over the table where they meet. */
function cellsOf({ cells = [], table }: SheetSpec): Cells {
  const given: Cells = new Map();
  const put = (row: number, column: number, value: CellValue) => {
    const line = given.get(row) ?? new Map<number, CellValue>();
    given.set(row, line.set(column, value === '' ? null : value));
  };
  if (table !== undefined) {
    const headers = uniqueHeaders(
      [],
      table.columns.map(({ header }) => header),
    );
    [headers, ...table.rows].forEach((line, down) => {
      line.forEach((value, across) => {
        put(table.headerRow + down, table.firstColumn + across, value);
      });
    });
  }
  for (const { row, column, value } of cells) put(row, column, value);
  return given;
}
