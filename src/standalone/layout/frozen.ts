/** A column, and how wide it is drawn. */
interface Sized {
  readonly column: number;
  readonly width: number;
}

/**
 * The columns in the order they are drawn, those that stay in view first, and how many these are: all up to the last that says
 * who a row is, as in Excel, where they fit in half of the grid; else those alone that say it, as many as fit.
 * @param who ascending, 1-based. @param room what is left of the grid, in pixels, and half of it may be taken.
 */
export function withFrozen<Column extends Sized>(
  columns: readonly Column[],
  who: readonly number[],
  room: number,
): { readonly columns: readonly Column[]; readonly frozen: number } {
  const last = who.at(-1);
  if (last === undefined) return { columns, frozen: 0 };
  const upToLast = columns.filter(({ column }) => column <= last);
  if (fitting(upToLast, room) === upToLast.length) return { columns, frozen: upToLast.length };
  const them = columns.filter(({ column }) => who.includes(column));
  const frozen = Math.max(1, fitting(them, room));
  const first = them.slice(0, frozen);
  return { columns: [...first, ...columns.filter((each) => !first.includes(each))], frozen };
}

/** How many of them, from the left, fit. */
function fitting(columns: readonly Sized[], room: number): number {
  let taken = 0;
  const over = columns.findIndex(({ width }) => (taken += width) > room);
  return over < 0 ? columns.length : over;
}
