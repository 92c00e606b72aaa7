import { check, type CheckResult, recheckRows, survey, type Survey } from '#actions/checking';
import { recordCheck, recordRows, isListed, rowsAdded } from '#actions/recording';
import {
  type Options,
  type Run,
  type Surroundings,
  findPassages,
  isNewer,
  openWorkspace,
  type PassageWorkspace,
  type Workspace,
} from '#actions/workspace';
import type { CellChange, Seen } from '#actions/writing';
import { BadInputError, type Language } from '#dictionary';
import { horodatageParis } from '#flux';
import type { Workbook, WorkbookChange } from '#workbook';
import { createChanges } from './changes';
import type { CheckReport, UndoKind } from './types';
import { reportOf } from './views/finding-views';

/** What a change leaves of what is known: all of it, all but the rows edited, or nothing. */
export type Stale = 'nothing' | 'rows' | 'everything';

/** What the pane wrote into cells of the user's, at once. */
export interface Undoable {
  readonly kind: UndoKind;
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** The headers of the passage table then, by column; none elsewhere. */
  readonly headers: ReadonlyMap<number, string>;
}

/** What a session knows of its workbook, so that it is read only when it has to be. */
export interface Knowledge {
  readonly workbook: Workbook;
  readonly options: Options;
  readonly surroundings: Surroundings;
  /** Of what is said to the user. */
  words: Language;
  /** What can be undone, the last at the end. */
  readonly undos: Undoable[];
  /** The last check that was asked for, shown even when cells changed since; null before any. */
  readonly result: () => CheckResult | null;
  /** Whether the workbook still agrees with the last check. */
  readonly isCurrent: () => boolean;
  /** Where the workbook stands. */
  readonly look: (run?: Run) => Promise<Survey>;
  /** A check that the workbook still agrees with; nothing is written to have it. */
  readonly fresh: (run?: Run) => Promise<CheckResult>;
  /** Checks all, and writes what was found. */
  readonly checkNow: (run: Run) => Promise<CheckResult>;
  /**
   * Writes into the workbook what an action found, and takes it for its state. Stopped or refused midway, nothing is
   * taken for known: the workbook says what was written.
   * @param act starts from what the session knows, or reads it; then writes by what it is given.
   */
  readonly recording: <T>(
    act: (write: (record: () => Promise<CheckResult>) => Promise<void>) => Promise<T>,
  ) => Promise<T>;
  readonly changed: (change?: WorkbookChange) => Stale;
  /** Rows that we changed ourselves. */
  readonly touched: (sheet: string, rows: readonly number[]) => Stale;
  /** Brings the last check up to date with these rows; null before any check. */
  readonly recheck: (rows: readonly number[], run: Run) => Promise<CheckResult | null>;
  /** The same with all that changed, whatever it is. */
  readonly catchUp: (run: Run) => Promise<CheckResult>;
  readonly report: (result: CheckResult) => CheckReport;
  /** The workbook as last seen, whether or not it has passages. */
  readonly where: () => Promise<Workspace>;
  /** The passages, as last seen; null when none were. */
  readonly passages: () => PassageWorkspace | null;
  /** The passages where they now stand, which costs one look at the sheets; null when there are none. */
  readonly placed: () => Promise<PassageWorkspace | null>;
  /** What the last check saw of the rows of this sheet; null when it saw none, or rows moved since. */
  readonly seenOf: (sheet: string) => Seen | null;
  /** Today in Paris, `2026-11-23`. */
  readonly today: () => string;
}

/** Nothing is known at first: the workbook is read when something is asked. */
export function createKnowledge(
  workbook: Workbook,
  surroundings: Surroundings,
  words: Language,
  options: Options,
): Knowledge {
  let result: CheckResult | null = null;
  let latest: CheckResult | null = null;
  let known: Survey | null = null;
  let workspace: PassageWorkspace | null = null;
  let isWholeWanted = false;
  const changes = createChanges();

  const forget = (): void => {
    latest = null;
    known = null;
  };
  /** What is known no longer tells where rows stand. */
  const displaced = (): Stale => {
    forget();
    changes.move();
    return 'everything';
  };
  const today = (): string => horodatageParis(surroundings.now()).slice(0, 10);
  /** Takes this for the state of the workbook, as it was after that many changes. */
  const settle = (after: CheckResult, until: number, isRead?: (row: number) => boolean): CheckResult => {
    changes.settle(until, isRead);
    result = after;
    workspace = after.workspace;
    const isCurrent = changes.count() === until && changes.edited().length === 0;
    latest = isCurrent ? after : null;
    known = latest;
    isWholeWanted &&= isRead !== undefined;
    return after;
  };
  const recording: Knowledge['recording'] = async (act) => {
    const until = changes.count();
    return act(async (record) => {
      try {
        settle(await record(), until);
      } catch (error) {
        forget();
        isWholeWanted = true;
        throw error;
      }
    });
  };
  const checkNow = async (run: Run): Promise<CheckResult> => {
    forget();
    return recording(async (write) => {
      const checked = await check(workbook, options, surroundings, run);
      let after = checked;
      if (isNewer(checked.workspace)) await write(async () => checked);
      else await write(async () => (after = await recordCheck(checked, run)));
      return after;
    });
  };
  const touched = (sheet: string, rows: readonly number[]): Stale => {
    if (rows.length === 0 || (workspace !== null && !isListed(workspace, sheet))) return 'nothing';
    if (workspace?.table.sheet !== sheet) return displaced();
    forget();
    changes.edit(rows);
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

  async function recheck(rows: readonly number[], run: Run): Promise<CheckResult | null> {
    if (result === null || changes.moved()) return result;
    const until = changes.count();
    const { lastRow: wasLast } = result.workspace.table;
    const before = await rowsAdded(result, rows);
    if (before === null || isWholeWanted || result.at.slice(0, 10) !== today()) return checkNow(run);
    const { firstRow, lastRow } = before.workspace.table;
    const asked = new Set(rows);
    for (let row = wasLast + 1; row <= lastRow; row += 1) asked.add(row);
    const inTable = [...asked].filter((row) => row >= firstRow && row <= lastRow);
    const done = inTable.length === 0 ? null : await recheckRows(before, inTable);
    const isRecorded = done !== null && (isNewer(done.result.workspace) || (await recordRows(done)));
    if (inTable.length > 0 && !isRecorded) return checkNow(run);
    return settle(done?.result ?? before, until, (row) => asked.has(row));
  }

  const knowledge: Knowledge = {
    workbook,
    options,
    surroundings,
    words,
    undos: [],
    result: () => result,
    isCurrent: () => result !== null && latest === result,
    look: async (run) => {
      if (known !== null) return known;
      const until = changes.count();
      const now = await survey(workbook, options, surroundings, run);
      workspace = now.workspace;
      if (changes.count() === until) known = now;
      return now;
    },
    fresh: async (run) => {
      if (latest !== null) return latest;
      const until = changes.count();
      const now = await check(workbook, options, surroundings, run);
      workspace = now.workspace;
      if (changes.count() === until) latest = now;
      return now;
    },
    checkNow,
    recording,
    changed: (change) => {
      if (change !== undefined && workspace !== null && !isListed(workspace, change.sheet)) return 'nothing';
      if (change === undefined || change.kind === 'moved' || workspace?.table.sheet !== change.sheet)
        return displaced();
      const { firstRow, lastRow } = change;
      const { headerRow, lastRow: last } = workspace.table;
      if (lastRow < headerRow) return 'nothing';
      if (firstRow <= headerRow) return displaced();
      return touched(
        change.sheet,
        rowsFrom(firstRow, Math.min(lastRow, Math.max(firstRow, last + MOST_UNDER))),
      );
    },
    touched,
    recheck,
    catchUp: async (run) => {
      if (result === null || changes.moved() || latest === result) return checkNow(run);
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
      const last = latest ?? result;
      const isThere = last !== null && !changes.moved() && workspace?.table.sheet === sheet;
      return isThere ? last.seen : null;
    },
    today,
  };
  return knowledge;
}

/** Rows under the table that are counted one by one; those that are in the table by then are all read. */
const MOST_UNDER = 1000;

const rowsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
