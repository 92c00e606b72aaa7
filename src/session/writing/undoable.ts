import type { CellChange } from '#actions/writing';
import { groupBy } from '#dictionary';
import type { Knowledge, Undoable } from '../knowledge';
import type { UndoKind } from '../types';

/** What an action tells of what it wrote, as soon as it is written. */
export interface Told {
  /** @param telling the columns that tell its rows apart, on a sheet that holds no passages. */
  readonly cells: (changes: readonly CellChange[], telling?: readonly number[]) => void;
  readonly keys: (keys: Undoable['keys']) => void;
  /** What *Démarches* is to say of it once it is taken back. */
  readonly ifUndone: (steps: Undoable['ifUndone']) => void;
}

/** Keeps what was written, to be undone in one step, even when the writing was stopped midway. */
export async function undoable<T>(
  known: Knowledge,
  kind: UndoKind,
  write: (onWritten: Told['cells'], told: Told) => Promise<T>,
): Promise<T> {
  const changes: CellChange[] = [];
  const keys: Undoable['keys'][number][] = [];
  const ifUndone: Undoable['ifUndone'][number][] = [];
  const tellings = new Map<string, readonly number[]>();
  const told: Told = {
    cells: (some, telling) => {
      for (const change of some) {
        changes.push(change);
        if (telling !== undefined) tellings.set(change.sheet, telling);
      }
    },
    keys: (some) => keys.push(...some),
    ifUndone: (steps) => ifUndone.push(...steps),
  };
  try {
    return await write(told.cells, told);
  } finally {
    const headers = new Map(known.passages()?.tables.map(({ table }) => [table.sheet, table.headers]));
    if (changes.length + keys.length > 0)
      known.undos.push({ kind, changes, headers, telling: tellings, keys, ifUndone });
    touched(known, changes);
  }
}

/** How much a step holds, as it is shown: its cells, and what the workbook remembers. */
export const sizeOf = ({ changes, keys }: Undoable): number => changes.length + keys.length;

/** Tells the session which rows these changes are of. */
export function touched(known: Knowledge, changes: readonly CellChange[]): void {
  for (const [sheet, some] of groupBy(changes, (change) => change.sheet))
    known.touched(sheet, [...new Set(some.map(({ row }) => row))]);
}
