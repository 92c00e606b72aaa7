import type { SheetRow, SheetRows } from '#actions/workspace';
import type { CellChange } from './change-cells';

/**
 * The cells of lines that were not there before, as changes that can be taken back.
 * @param telling the columns of the sheet, 1-based, that tell its lines apart.
 */
export function linesAdded(
  { sheet, firstColumn }: Pick<SheetRows, 'sheet' | 'firstColumn'>,
  rows: readonly SheetRow[],
  telling: readonly number[],
): readonly CellChange[] {
  return rows.flatMap(({ row, cells }) => {
    const who = telling.map((column) => cells[column - firstColumn] ?? null);
    return cells.flatMap((after, at): readonly CellChange[] =>
      after === null || after === ''
        ? []
        : [{ sheet, row, column: firstColumn + at, before: null, after, who }],
    );
  });
}
