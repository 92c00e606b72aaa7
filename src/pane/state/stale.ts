import type { Change } from './types';

/** What was changed by hand since the last check. */
interface Changes {
  /** Rows edited in their place by this user. */
  readonly own: ReadonlySet<number>;
  /** Rows edited in their place by a co-author. */
  readonly others: ReadonlySet<number>;
  /** Rows were sorted, inserted or deleted: no row number can be told. */
  readonly moved: boolean;
}

/** How far the last check is from what the sheet says now. */
export interface Stale extends Changes {
  /** Of these, what came after the action under way started, so that it may not know of them when it ends. */
  readonly meanwhile: Changes;
}

const NOTHING: Changes = { own: new Set(), others: new Set(), moved: false };

export const FRESH: Stale = { ...NOTHING, meanwhile: NOTHING };

/** Where the passages are. */
export interface Table {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows. More than this under the passages are not pasted, but a column or a sheet that is cleared or filled. */
const MOST_UNDER = 20_000;

/** Whether a change touches the passages, rows typed right under them included. */
export const touches = ({ sheet, lastRow }: Change, table: Table | null): boolean =>
  table !== null && sheet === table.sheet && lastRow >= table.firstRow;

/** The rows of a change that are of the passages, or may be: an Excel table grows over what is typed under it. */
function rowsOf({ firstRow, lastRow }: Change, table: Table): readonly number[] {
  const first = Math.max(firstRow, table.firstRow);
  const last = lastRow - table.lastRow > MOST_UNDER ? table.lastRow : lastRow;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function add(changes: Changes, change: Change, table: Table): Changes {
  if (change.kind === 'moved') return { ...changes, moved: true };
  const key = change.byUser ? 'own' : 'others';
  return { ...changes, [key]: new Set([...changes[key], ...rowsOf(change, table)]) };
}

/** The workbook was changed by other hands than ours. */
export function afterChange(stale: Stale, change: Change, table: Table | null): Stale {
  if (table === null || !touches(change, table)) return stale;
  return { ...add(stale, change, table), meanwhile: add(stale.meanwhile, change, table) };
}

/** A check, or an action that checks, starts. */
export const atStart = (stale: Stale): Stale => ({ ...stale, meanwhile: NOTHING });

/** It ended: only what it may not have seen is left. */
export const afterCheck = ({ meanwhile }: Stale): Stale => ({ ...meanwhile, meanwhile });

/** The same, when only these rows of the user's own were looked at again. */
export function afterRecheck({ own, others, moved, meanwhile }: Stale, rows: readonly number[]): Stale {
  const seen = new Set(rows);
  const left = [...own].filter((row) => !seen.has(row));
  return { own: new Set([...left, ...meanwhile.own]), others, moved, meanwhile };
}

/** How many rows were edited, by anybody. */
export const changedRows = ({ own, others }: Stale): number => new Set([...own, ...others]).size;

export const isStale = (stale: Stale): boolean => stale.moved || changedRows(stale) > 0;

/** The rows to look at again by themselves: edited in place by this user, and nothing moved since. */
export const rowsToRecheck = ({ own, moved }: Stale): readonly number[] =>
  moved ? [] : [...own].sort((one, other) => one - other);
