import { recordSteps } from '#actions/recording';
import { openWorkspace, remember, tableOn, type Run } from '#actions/workspace';
import { followColumns, undoChanges, type CellChange } from '#actions/writing';
import { cellName, groupBy } from '#dictionary';
import type { Knowledge, Undoable } from '../knowledge';
import { placeOn } from './place-on';
import type { Undone } from '../types';
import { sizeOf, touched } from './undoable';

/**
 * Takes the last step back: the cells that still hold what it gave them, on every sheet, and what the workbook remembers
 * since. What was changed after it is left, and listed. Rows that it added are emptied.
 */
export async function undo(known: Knowledge, run: Run): Promise<Undone | null> {
  const last = known.undos.pop();
  if (last === undefined) return null;
  let done = 0;
  const left: CellChange[] = [];
  try {
    const found = await known.placed();
    const workspace = await known.where();
    for (const [sheet, some] of groupBy(last.changes, (change) => change.sheet)) {
      const table = found === null ? null : (tableOn(found, sheet)?.table ?? null);
      const place = placeOn(known, sheet, workspace, last.telling.get(sheet));
      const changes =
        table === null
          ? { found: some, lost: [] }
          : followColumns(some, last.headers.get(sheet) ?? NO_HEADERS, table.headers);
      const back = await undoChanges(place, changes.found, table, run);
      done += back.back.length;
      left.push(...changes.lost, ...back.left);
      touched(known, back.back);
    }
    done += await forgetKeys(known, last);
    if (done > 0) await noteUndone(known, last, run);
    return {
      kind: last.kind,
      cells: done,
      left: sizeOf(last) - done,
      places: left.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`),
    };
  } catch (error) {
    if (done === 0) known.undos.push(last);
    known.changed();
    throw error;
  }
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
async function forgetKeys(known: Knowledge, { keys }: Undoable): Promise<number> {
  if (keys.length === 0) return 0;
  const workspace = await openWorkspace(known.workbook, known.options, known.surroundings);
  const still = keys.filter(({ key, after }) => (workspace.memory[key] ?? '') === after);
  if (still.length === 0) return 0;
  await remember(workspace, Object.fromEntries(still.map(({ key, before }) => [key, before])));
  known.changed();
  return still.length;
}
