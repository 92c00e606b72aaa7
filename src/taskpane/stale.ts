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

type Table = { readonly sheet: string; readonly firstRow: number; readonly lastRow: number };

/** Whether a change touches the passages, rows typed right under them included. */
export const touches = ({ sheet, lastRow }: Change, table: Table | null): boolean =>
  table !== null && sheet === table.sheet && lastRow >= table.firstRow;

function rowsOf({ firstRow, lastRow }: Change, table: Table): readonly number[] {
  const first = Math.max(firstRow, table.firstRow);
  const last = Math.min(lastRow, table.lastRow);
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

/** The same, when only the user's own rows were looked at again. */
export const afterRecheck = ({ others, moved, meanwhile }: Stale): Stale => ({
  own: meanwhile.own,
  others,
  moved,
  meanwhile,
});

/** How many rows were edited, by anybody. */
export const changedRows = ({ own, others }: Stale): number => new Set([...own, ...others]).size;

export const isStale = (stale: Stale): boolean => stale.moved || changedRows(stale) > 0;

/** The rows to look at again by themselves: edited in place by this user, and nothing moved since. */
export const rowsToRecheck = ({ own, moved }: Stale): readonly number[] =>
  moved ? [] : [...own].sort((one, other) => one - other);
