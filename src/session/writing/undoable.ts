import type { Memory } from '#actions/workspace';
import { noting, type Added, type CellChange } from '#actions/writing';
import { groupBy } from '#dictionary';
import type { Workbook } from '#workbook';
import type { Knowledge, Undoable } from '../knowledge';
import type { UndoKind } from '../types';
import { liveIds } from '../sent/ids-sent';
import { keysOfColumns, memoryOf } from './column-keys';

/** What an action tells of what it wrote, as soon as it is written. */
export interface Told {
  /** @param telling the columns that tell its rows apart, on a sheet that holds no passages. */
  readonly cells: (changes: readonly CellChange[], telling?: readonly number[]) => void;
  readonly keys: (keys: Undoable['keys']) => void;
  /** What *Démarches* is to say of it once it is taken back. */
  readonly ifUndone: (steps: Undoable['ifUndone']) => void;
  /** The same, on the workbook by which what is added to it is known. */
  readonly on: <Where extends { readonly workbook: Workbook }>(where: Where) => Promise<Where>;
}

/** As many steps as Excel takes back. */
const MOST_STEPS = 100;

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
  const added: Added[] = [];
  let before: Memory | null = null;
  const told: Told = {
    cells: (some, telling) => {
      for (const change of some) {
        changes.push(change);
        if (telling !== undefined) tellings.set(change.sheet, telling);
      }
    },
    keys: (some) => keys.push(...some),
    ifUndone: (steps) => ifUndone.push(...steps),
    on: async (where) => {
      before ??= await memoryOf(known.workbook);
      return { ...where, workbook: noting(where.workbook, (one) => added.push(one)) };
    },
  };
  try {
    return await write(told.cells, told);
  } finally {
    const headers = new Map(known.passages()?.tables.map(({ table }) => [table.sheet, table.headers]));
    const passages = known.passages();
    const liveBefore =
      passages === null
        ? new Set<string>()
        : liveIds(
            passages,
            changes.flatMap(({ before: was, after }) => [was, after]),
          );
    const step = { kind, changes, headers, telling: tellings, keys, liveBefore, ifUndone, added };
    if (changes.length + keys.length + added.length > 0) {
      known.undos.push({ ...step, columnKeys: await ofColumns(known, before, step) });
      known.undos.splice(0, known.undos.length - MOST_STEPS);
      known.redos.length = 0;
    }
    touched(known, changes);
  }
}

/** What failed before says more than what could not be read after it. */
async function ofColumns(
  { workbook }: Knowledge,
  before: Memory | null,
  { added, keys }: Pick<Undoable, 'added' | 'keys'>,
): Promise<Undoable['columnKeys']> {
  const all = await keysOfColumns(workbook, before, added).catch(() => []);
  return all.filter(({ key }) => keys.every((told) => told.key !== key));
}

/** How much a step holds, as it is shown: its cells, and what the workbook remembers. */
export const sizeOf = ({ changes, keys }: Undoable): number => changes.length + keys.length;

/** Tells the session which rows these changes are of. */
export function touched(known: Knowledge, changes: readonly CellChange[]): void {
  for (const [sheet, some] of groupBy(changes, (change) => change.sheet))
    known.touched(sheet, [...new Set(some.map(({ row }) => row))]);
}
