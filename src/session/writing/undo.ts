import { recordSteps } from '#actions/recording';
import { openWorkspace, remember, tableOn, type Run } from '#actions/workspace';
import { followColumns, undoChanges, type CellChange } from '#actions/writing';
import { cellName, groupBy } from '#dictionary';
import type { Knowledge, Undoable } from '../knowledge';
import { placeOn } from './place-on';
import type { Undone } from '../types';
import { sayable, takeOut, type TakenOut } from './take-out';
import { sizeOf, touched } from './undoable';

/**
 * Takes the last step back: the cells that still hold what it gave them, on every sheet, what it added and nobody uses since,
 * and what the workbook remembers since. What was changed after it is left, and listed.
 */
export async function undo(known: Knowledge, run: Run): Promise<Undone | null> {
  const last = known.undos.pop();
  if (last === undefined) return null;
  const made = new Set(last.added.flatMap((one) => (one.kind === 'sheet' ? one.spec.name : [])));
  const isOnMade = ({ sheet }: CellChange) => made.has(sheet);
  let done = 0;
  let out: TakenOut | null = null;
  try {
    const cells = await putBack(
      known,
      last,
      last.changes.filter((change) => !isOnMade(change)),
      run,
    );
    done += cells.back;
    out = await takeOut(known, last);
    const { staying } = out;
    const gone = new Set(out.sheets.map(({ name }) => name));
    const onMade = last.changes.filter(isOnMade);
    const others = onMade.filter(({ sheet }) => !gone.has(sheet));
    done += onMade.length - others.length;
    const onStaying = await putBack(known, last, others, run);
    done += onStaying.back;
    done += await forgetKeys(known, last.keys);
    await forgetKeys(
      known,
      last.columnKeys.filter(({ headers }) =>
        staying.every(({ header }) => headers !== null && !headers.includes(header)),
      ),
    );
    if (done > 0) await noteUndone(known, last, run);
    return {
      kind: last.kind,
      cells: done,
      left: sizeOf(last) - done,
      places: [...cells.left, ...onStaying.left].map(
        ({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`,
      ),
      ...(last.added.length === 0 ? {} : { added: sayable(out) }),
    };
  } catch (error) {
    if (done === 0 && out === null) known.undos.push(last);
    known.changed();
    throw error;
  }
}

/** Puts cells back as they were. @returns how many were, and those that are left. */
async function putBack(
  known: Knowledge,
  { headers, telling }: Undoable,
  wanted: readonly CellChange[],
  run: Run,
): Promise<{ readonly back: number; readonly left: readonly CellChange[] }> {
  let back = 0;
  const left: CellChange[] = [];
  if (wanted.length === 0) return { back, left };
  const found = await known.placed();
  const workspace = await known.where();
  for (const [sheet, some] of groupBy(wanted, (change) => change.sheet)) {
    const table = found === null ? null : (tableOn(found, sheet)?.table ?? null);
    const place = placeOn(known, sheet, workspace, telling.get(sheet));
    const changes =
      table === null
        ? { found: some, lost: [] }
        : followColumns(some, headers.get(sheet) ?? NO_HEADERS, table.headers);
    const done = await undoChanges(place, changes.found, table, run);
    back += done.back.length;
    left.push(...changes.lost, ...done.left);
    touched(known, done.back);
  }
  return { back, left };
}

const NO_HEADERS: ReadonlyMap<number, string> = new Map();

/** *Démarches* only grows: what was done stays in it, and that it was taken back comes below. */
async function noteUndone(known: Knowledge, { ifUndone }: Undoable, run: Run): Promise<void> {
  if (ifUndone.length === 0) return;
  await known.recording(async (write) => {
    const now = await known.fresh(run);
    await write(async () => recordSteps(now, ifUndone, run));
  });
}

/** @returns how many are as they were. */
async function forgetKeys(known: Knowledge, keys: Undoable['keys']): Promise<number> {
  if (keys.length === 0) return 0;
  const workspace = await openWorkspace(known.workbook, known.options, known.surroundings);
  const still = keys.filter(({ key, after }) => (workspace.memory[key] ?? '') === after);
  if (still.length === 0) return 0;
  await remember(workspace, Object.fromEntries(still.map(({ key, before }) => [key, before])));
  known.changed();
  return still.length;
}
