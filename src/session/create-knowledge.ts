import {
  check,
  type CheckResult,
  isInTable,
  type Rechecked,
  recheckRows,
  resurvey,
  rowsAdded,
  rowsBetween,
  survey,
  type Survey,
} from '#actions/checking';
import { colourTable, isListed, recordCheck, recordRows } from '#actions/recording';
import {
  type Options,
  type OwnColumns,
  type Run,
  type Surroundings,
  findPassages,
  isNewer,
  openWorkspace,
  tableOn,
  type PassageWorkspace,
} from '#actions/workspace';
import { BadInputError, rowSet, type Language, type ReadonlyRowSet, type RowAt } from '#dictionary';
import { horodatageParis } from '#flux';
import { OWN_COLUMN_KEYS } from '#template';
import type { Workbook } from '#workbook';
import { createChanges } from './changes';
import type { Knowledge, Outdated } from './knowledge';
import { shared, type Reading } from './shared';
import { reportOf } from './views/findings/finding-views';

/** Nothing is known at first: the workbook is read when something is asked. */
export function createKnowledge(
  workbook: Workbook,
  surroundings: Surroundings,
  words: Language,
  options: Options,
): Knowledge {
  let result: CheckResult | null = null;
  let workspace: PassageWorkspace | null = null;
  /** What was last looked at, or checked without being written, since `result`. */
  let looked: Reading<Survey> | null = null;
  let unwritten: Reading<CheckResult> | null = null;
  let isWholeWanted = false;
  let checking: Promise<unknown> | null = null;
  const changes = createChanges();

  const today = (): string => horodatageParis(surroundings.now()).slice(0, 10);
  const forget = (): void => {
    looked = null;
    unwritten = null;
  };
  /** What is known no longer tells where rows stand. */
  const displaced = (isSorted = false): Outdated => {
    forget();
    changes.move(isSorted);
    return 'everything';
  };
  /** What the rows edited can be added to: nothing else changed. */
  const base = (): CheckResult | null => (changes.moved() || isWholeWanted ? null : result);
  const isCurrent = (): boolean => base() !== null && changes.edited().length === 0;
  /** What was read last, and may be shown. */
  const lastLook = (): Reading<Survey> | null => {
    if (looked !== null) return changes.moved(looked.until) ? null : looked;
    const of = base();
    return of === null ? null : { of, until: 0 };
  };

  /** Takes this for the state of the workbook, as it was after that many changes. */
  const settle = (after: CheckResult, until: number, isRead?: (at: RowAt) => boolean): CheckResult => {
    changes.settle(until, isRead);
    result = after;
    workspace = after.workspace;
    forget();
    isWholeWanted &&= isRead !== undefined;
    return after;
  };
  const written = async (
    record: () => Promise<CheckResult>,
    until: number,
    isRead?: (at: RowAt) => boolean,
  ): Promise<CheckResult> => {
    try {
      return settle(await record(), until, isRead);
    } catch (error) {
      forget();
      isWholeWanted = true;
      throw error;
    }
  };
  const recording: Knowledge['recording'] = async (act) => {
    const until = changes.count();
    return act(async (record) => void (await written(record, until)));
  };

  const whole = shared(async (run) => check(workbook, options, surroundings, run), changes.count);
  const checkNow = async (run: Run): Promise<CheckResult> => {
    const mine = whole(run).then(async ({ of, until }) =>
      written(async () => (isNewer(of.workspace) ? of : recordCheck(of, run)), until),
    );
    checking = mine;
    try {
      return await mine;
    } finally {
      if (checking === mine) checking = null;
    }
  };

  const touch = (sheet: string, rows: readonly number[], byUser: boolean): Outdated => {
    if (rows.length === 0 || (workspace !== null && !isListed(workspace, sheet))) return 'nothing';
    if (workspace === null || tableOn(workspace, sheet) === undefined) return displaced();
    changes.edit(
      rows.map((row) => ({ sheet, row })),
      byUser,
    );
    return 'rows';
  };

  async function placed(): Promise<PassageWorkspace | null> {
    try {
      const now = workspace ?? (await openWorkspace(workbook, options, surroundings));
      workspace = findPassages({ ...now, description: await workbook.describe() });
      return workspace;
    } catch (error) {
      if (error instanceof BadInputError) return null;
      throw error;
    }
  }

  /** The check with these rows in it, nothing written; null when the whole is to be checked again. */
  async function broughtUp(
    of: CheckResult,
    rows: readonly RowAt[],
    run: Run,
  ): Promise<(Rechecked & { readonly read: ReadonlyRowSet }) | null> {
    const before = await rowsAdded(of, rows);
    if (before === null || isWholeWanted || of.at.slice(0, 10) !== today()) return null;
    const read = rowSet(rows, rowsBetween(of.workspace, before.workspace));
    const inTable = [...read].filter((at) => isInTable(before.workspace, at));
    if (inTable.length === 0) return { result: before, touched: [], read };
    const done = await recheckRows(before, inTable, run);
    return done === null ? null : { ...done, read };
  }

  async function recheck(which: 'own' | readonly RowAt[], run: Run): Promise<CheckResult | null> {
    if (result === null || changes.moved()) return result;
    const before = result;
    const until = changes.count();
    const done = await broughtUp(before, which === 'own' ? changes.own() : which, run);
    if (done === null) return checkNow(run);
    const { result: after, touched, read } = done;
    const isRead = read.has;
    if (isNewer(after.workspace)) return settle(after, until, isRead);
    if (after.journal !== before.journal) return written(async () => recordCheck(after, run), until, isRead);
    if (touched.length > 0 && !(await recordRows(done))) return checkNow(run);
    for (const on of after.workspace.tables) {
      const { table, own } = on;
      const isMade = OWN_COLUMN_KEYS.every((key) => own[key] !== undefined);
      const wasLast = tableOn(before.workspace, table.sheet)?.table.lastRow ?? 0;
      if (isMade && table.lastRow > wasLast)
        await colourTable(after.workspace.workbook, on, own as OwnColumns);
    }
    return settle(after, until, isRead);
  }

  const surveyed = shared(async (run): Promise<Survey> => {
    const last = lastLook();
    const rows = last === null ? [] : changes.edited(last.until);
    if (last !== null && rows.length === 0) return last.of;
    const until = changes.count();
    const now =
      (last === null ? null : await resurvey(last.of, rows)) ??
      (await survey(workbook, options, surroundings, run));
    workspace = now.workspace;
    looked = { of: now, until };
    return now;
  }, changes.count);

  const fresh = shared(async (run): Promise<CheckResult> => {
    // A check under way will say all that is asked; stopped, it leaves things as they were.
    while (checking !== null) await checking.catch(() => undefined);
    const last = base();
    if (last !== null && isCurrent()) return last;
    if (unwritten?.until === changes.count()) return unwritten.of;
    const until = changes.count();
    const done = last === null ? null : await broughtUp(last, changes.edited(), run);
    const now = done === null ? await whole(run) : { of: done.result, until };
    workspace = now.of.workspace;
    unwritten = now;
    return now.of;
  }, changes.count);

  const knowledge: Knowledge = {
    workbook,
    options,
    surroundings,
    words,
    undos: [],
    redos: [],
    result: () => result,
    isCurrent,
    surveyed: async (run) => (await surveyed(run)).of,
    lastSurveyed: async () => {
      const last = checking === null ? null : lastLook();
      return last === null ? (await surveyed()).of : last.of;
    },
    shown: () => {
      const last = lastLook();
      return last === null ? null : { of: last.of, edited: rowSet(changes.edited()) };
    },
    isChecking: () => checking !== null,
    fresh: async (run) => (await fresh(run)).of,
    checkNow,
    recording,
    changes: changes.count,
    changed: (change) => {
      if (change !== undefined && workspace !== null && !isListed(workspace, change.sheet)) return 'nothing';
      const on = change === undefined || workspace === null ? undefined : tableOn(workspace, change.sheet);
      if (change === undefined || change.kind === 'moved' || on === undefined)
        return displaced(change?.kind === 'moved');
      const { firstRow, lastRow } = change;
      const { headerRow, lastRow: last } = on.table;
      if (lastRow < headerRow) return 'nothing';
      if (firstRow <= headerRow) return displaced();
      const end = lastRow - last > MOST_UNDER ? Math.max(firstRow, last + 1) : lastRow;
      return touch(change.sheet, rowsFrom(firstRow, end), change.byUser);
    },
    touched: (sheet, rows) => touch(sheet, rows, true),
    stale: () => ({
      rows: changes.edited().length,
      own: changes.moved() ? 0 : changes.own().length,
      moved: changes.moved(),
      sorted: changes.sorted(),
    }),
    recheck,
    catchUp: async (run) => {
      if (result === null || changes.moved() || isCurrent()) return checkNow(run);
      return (await recheck(changes.edited(), run)) ?? checkNow(run);
    },
    report: (of) => ({
      ...reportOf(of, knowledge.words),
      since: { rows: changes.edited().length, moved: changes.moved() },
    }),
    where: async () => workspace ?? openWorkspace(workbook, options, surroundings),
    passages: () => workspace,
    placed,
    seenOf: (sheet) => {
      // What was read since the last check that was asked for is what questions and choices were shown from.
      const last = unwritten?.of ?? result;
      if (last === null || workspace === null || changes.moved()) return null;
      return tableOn(workspace, sheet) === undefined ? null : (last.seen.get(sheet) ?? null);
    },
    today,
  };
  return knowledge;
}

/**
 * More rows than this under the table are not pasted, but a column or a sheet that is cleared or filled: only the
 * first of them is looked at, to see whether the table grew over them. Those that are in it by then are all read.
 */
const MOST_UNDER = 20_000;

const rowsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
