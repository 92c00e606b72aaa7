/** A row of the grid: the sheet's row number; a new object whenever its cells are to be drawn again. */
export interface GridRow {
  readonly row: number;
  /** Its place in the grid, from 0. */
  readonly index: number;
  /** What is being typed in it. */
  readonly typed?: { readonly column: number; readonly text: string };
}

/** Rows from one to another, both included. */
export const rowsBetween = (first: number, last: number): readonly GridRow[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({ row: first + index, index }));

/** The same rows, those of the blocks that came in as new objects. */
export function redrawn(
  rows: readonly GridRow[],
  blocks: readonly number[],
  blockRows: number,
): readonly GridRow[] {
  if (blocks.length === 0) return rows;
  return rows.map((each) =>
    blocks.some((first) => each.row >= first && each.row < first + blockRows)
      ? { row: each.row, index: each.index }
      : each,
  );
}
