import type { CellChange } from '#actions/writing';
import { groupBy } from '#dictionary';
import type { Knowledge } from './knowledge';
import type { UndoKind } from './types';

/** Keeps what was written, to be undone in one step, even when the writing was stopped midway. */
export async function undoable<T>(
  known: Knowledge,
  kind: UndoKind,
  write: (onWritten: (changes: readonly CellChange[]) => void) => Promise<T>,
): Promise<T> {
  const changes: CellChange[] = [];
  try {
    return await write((some) => {
      for (const change of some) changes.push(change);
    });
  } finally {
    const headers = new Map(known.passages()?.tables.map(({ table }) => [table.sheet, table.headers]));
    if (changes.length > 0) known.undos.push({ kind, changes, headers });
    touched(known, changes);
  }
}

/** Tells the session which rows these changes are of. */
export function touched(known: Knowledge, changes: readonly CellChange[]): void {
  for (const [sheet, some] of groupBy(changes, (change) => change.sheet))
    known.touched(sheet, [...new Set(some.map(({ row }) => row))]);
}
