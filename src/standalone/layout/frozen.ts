/** A column, and how wide it is drawn. */
interface Sized {
  readonly column: number;
  readonly width: number;
}

/** No column is made narrower than this for others to have room. */
const LEAST_PX = 72;

const widthOf = (columns: readonly Sized[]) => columns.reduce((sum, { width }) => sum + width, 0);

/**
 * The columns as they are drawn, those that stay in view first, and how many these are: all up to the last that says who a row
 * is, as in Excel, those between made narrower where that gives them room; else those alone that say it, as many as fit.
 * @param who ascending, 1-based. @param room what those that stay may take, in pixels.
 */
export function withFrozen<Column extends Sized>(
  columns: readonly Column[],
  who: readonly number[],
  room: number,
): { readonly columns: readonly Column[]; readonly frozen: number } {
  const last = who.at(-1);
  if (last === undefined) return { columns, frozen: 0 };
  const isWho = ({ column }: Sized) => who.includes(column);
  const upToLast = columns.filter(({ column }) => column <= last);
  const over = widthOf(upToLast) - room;
  const sparedOf = (each: Sized) => (isWho(each) ? 0 : Math.max(0, each.width - LEAST_PX));
  const spared = upToLast.reduce((sum, each) => sum + sparedOf(each), 0);
  if (over <= spared) {
    const part = over <= 0 ? 0 : over / spared;
    const narrowed = upToLast.map((each) => ({
      ...each,
      width: Math.floor(each.width - sparedOf(each) * part),
    }));
    return { columns: [...narrowed, ...columns.slice(upToLast.length)], frozen: upToLast.length };
  }
  const them = columns.filter(isWho);
  const tooFar = them.findIndex((_each, at) => widthOf(them.slice(0, at + 1)) > room);
  const first = them.slice(0, tooFar < 0 ? them.length : Math.max(1, tooFar));
  return { columns: [...first, ...columns.filter((each) => !first.includes(each))], frozen: first.length };
}
