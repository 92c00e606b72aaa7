/** A rectangle of cells of the grid, by row index and 1-based sheet column, corners in any order. */
export interface Range {
  readonly anchor: { readonly index: number; readonly column: number };
  readonly focus: { readonly index: number; readonly column: number };
}

export const boundsOf = ({ anchor, focus }: Range) => ({
  top: Math.min(anchor.index, focus.index),
  bottom: Math.max(anchor.index, focus.index),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

/** Whether a range is more than one cell. */
export const isWide = (range: Range | null): range is Range =>
  range !== null && (range.anchor.index !== range.focus.index || range.anchor.column !== range.focus.column);

export { columnLetters as columnName } from '#dictionary';
