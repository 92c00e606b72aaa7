/** A cell of the grid by its row index and its place among the columns as they are drawn, both from 0. */
export interface Place {
  readonly index: number;
  readonly place: number;
}

/** A rectangle of cells of the grid, corners in any order. */
export interface Range {
  readonly anchor: Place;
  readonly focus: Place;
}

export const boundsOf = ({ anchor, focus }: Range) => ({
  top: Math.min(anchor.index, focus.index),
  bottom: Math.max(anchor.index, focus.index),
  left: Math.min(anchor.place, focus.place),
  right: Math.max(anchor.place, focus.place),
});

/** Whether a range is more than one cell. */
export const isWide = (range: Range | null): range is Range =>
  range !== null && (range.anchor.index !== range.focus.index || range.anchor.place !== range.focus.place);
