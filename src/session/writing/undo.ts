import { recordSteps } from '#actions/recording';
import { openWorkspace, remember, tableOn, type Run } from '#actions/workspace';
import { followColumns, undoChanges, type CellChange } from '#actions/writing';
import { cellName, groupBy } from '#dictionary';
import type { Knowledge, Undoable } from '../knowledge';
import { ofIdsSentSince } from '../sent/ids-sent';
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
  const sent: CellChange[] = [];
  let out: TakenOut | null = null;
  try {
    const cells = await putBack(
      known,
      last,
      last.changes.filter((change) => !isOnMade(change)),
      run,
    );
    done += cells.put.length;
    sent.push(...cells.sent);
    out = await takeOut(known, last);
    const { staying } = out;
    const gone = new Set(out.sheets.map(({ name }) => name));
    const onMade = last.changes.filter(isOnMade);
    const others = onMade.filter(({ sheet }) => !gone.has(sheet));
    done += onMade.length - others.length;
    const onStaying = await putBack(known, last, others, run);
    done += onStaying.put.length;
    done += await forgetKeys(known, last.keys);
    await forgetKeys(
      known,
      last.columnKeys.filter(({ headers }) =>
        staying.every(({ header }) => headers !== null && !headers.includes(header)),
      ),
    );
    if (done > 0) await noteUndone(known, last, run);
    if (isOfCells(last) && cells.put.length > 0) known.redos.push({ ...last, changes: cells.put });
    else known.redos.length = 0;
    return {
      kind: last.kind,
      cells: done,
      left: sizeOf(last) - done - sent.length,
      places: [...cells.left, ...onStaying.left].map(placeName),
      ...saidOfSent(sent),
      ...(last.added.length === 0 ? {} : { added: sayable(out) }),
    };
  } catch (error) {
    if (done === 0 && out === null) known.undos.push(last);
    known.changed();
    throw error;
  }
}

/** What was put back, as changes of their own, and what is left as it is. */
interface PutBack {
  readonly put: readonly CellChange[];
  readonly left: readonly CellChange[];
  /** Ids under which a file holds a passage since: they stay. */
  readonly sent: readonly CellChange[];
}

const saidOfSent = (sent: readonly CellChange[]): Pick<Undone, 'sent'> =>
  sent.length === 0 ? {} : { sent: sent.map(placeName) };

/** Whether a step holds cells and nothing else, so that it can be done again. */
const isOfCells = ({ added, keys, columnKeys, ifUndone }: Undoable): boolean =>
  added.length + keys.length + columnKeys.length + ifUndone.length === 0;

/**
 * Does again what was undone last, where nothing else was written since; it can be undone once more. Cells that changed
 * since are left, and listed.
 */
export async function redo(known: Knowledge, run: Run): Promise<Undone | null> {
  const last = known.redos.pop();
  if (last === undefined) return null;
  const { put, left, sent } = await putBack(known, last, last.changes, run);
  if (put.length > 0) known.undos.push({ ...last, changes: put });
  return {
    kind: last.kind,
    cells: put.length,
    left: left.length,
    places: left.map(placeName),
    ...saidOfSent(sent),
  };
}

/** Puts cells back as they were. */
async function putBack(
  known: Knowledge,
  step: Undoable,
  changes: readonly CellChange[],
  run: Run,
): Promise<PutBack> {
  const { headers, telling } = step;
  const put: CellChange[] = [];
  const left: CellChange[] = [];
  if (changes.length === 0) return { put, left, sent: [] };
  const found = await known.placed();
  const sentSince = await ofIdsSentSince(known, step, changes, found);
  const wanted = changes.filter((change) => !sentSince.has(change));
  const workspace = await known.where();
  for (const [sheet, some] of groupBy(wanted, (change) => change.sheet)) {
    const table = found === null ? null : (tableOn(found, sheet)?.table ?? null);
    const place = placeOn(known, sheet, workspace, telling.get(sheet));
    const now =
      table === null
        ? { found: some, lost: [] }
        : followColumns(some, headers.get(sheet) ?? NO_HEADERS, table.headers);
    const done = await undoChanges(place, now.found, table, run);
    for (const change of done.back) put.push(change);
    for (const change of [...now.lost, ...done.left]) left.push(change);
    touched(known, done.back);
  }
  return { put, left, sent: [...sentSince] };
}

const placeName = ({ sheet, row, column }: CellChange): string => `${sheet}!${cellName(row, column)}`;

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
