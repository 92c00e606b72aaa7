import { BadInputError, type Language } from '#dictionary';
import { horodatageParis } from '#flux';
import type { Workbook, WorkbookChange } from '#workbook';
import type { CellChange } from '../change-cells';
import { check, type CheckResult } from '../check';
import { recheckRows } from '../recheck-rows';
import { recordCheck } from '../record';
import { recordRows } from '../record-rows';
import type { Seen } from '../seen';
import { survey, type Survey } from '../survey';
import { isListed, rowsAdded } from '../table-changes';
import type { Options, Run, Surroundings } from '../types';
import { findPassages, openWorkspace, type PassageWorkspace, type Workspace } from '../workspace';
import { reportOf } from './finding-views';
import type { CheckReport, UndoKind } from './types';

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
  /** Takes this for the state of the workbook. */
  readonly settle: (after: CheckResult) => CheckResult;
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
  const edited = new Set<number>();
  let moved = false;

  const forget = (): void => {
    latest = null;
    known = null;
  };
  const today = (): string => horodatageParis(surroundings.now()).slice(0, 10);
  const settle = (after: CheckResult): CheckResult => {
    result = after;
    latest = after;
    known = after;
    workspace = after.workspace;
    edited.clear();
    moved = false;
    return after;
  };
  const checkNow = async (run: Run): Promise<CheckResult> => {
    forget();
    return settle(await recordCheck(await check(workbook, options, surroundings, run), run));
  };
  const touched = (sheet: string, rows: readonly number[]): Stale => {
    if (rows.length === 0 || (workspace !== null && !isListed(workspace, sheet))) return 'nothing';
    forget();
    if (workspace?.table.sheet !== sheet) {
      moved = true;
      return 'everything';
    }
    for (const row of rows) edited.add(row);
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
    if (result === null || moved) return result;
    const before = await rowsAdded(result, rows);
    if (before === null || result.at.slice(0, 10) !== today()) return checkNow(run);
    const { firstRow, lastRow } = before.workspace.table;
    const inTable = rows.filter((row) => row >= firstRow && row <= lastRow);
    const done = inTable.length === 0 ? null : await recheckRows(before, inTable);
    if (inTable.length > 0 && (done === null || !(await recordRows(done)))) return checkNow(run);
    const others = [...edited].filter((row) => !rows.includes(row));
    const after = settle(done?.result ?? before);
    for (const row of others) edited.add(row);
    if (others.length > 0) forget();
    return after;
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
      known ??= await survey(workbook, options, surroundings, run);
      workspace = known.workspace;
      return known;
    },
    fresh: async (run) => {
      latest ??= await check(workbook, options, surroundings, run);
      workspace = latest.workspace;
      return latest;
    },
    checkNow,
    settle,
    changed: (change) => {
      if (change !== undefined && workspace !== null && !isListed(workspace, change.sheet)) return 'nothing';
      if (change === undefined || change.kind === 'moved' || workspace?.table.sheet !== change.sheet) {
        forget();
        moved = true;
        return 'everything';
      }
      const { firstRow, lastRow } = change;
      const { headerRow } = workspace.table;
      if (lastRow < headerRow) return 'nothing';
      if (firstRow <= headerRow) {
        forget();
        moved = true;
        return 'everything';
      }
      return touched(
        change.sheet,
        Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index),
      );
    },
    touched,
    recheck,
    catchUp: async (run) => {
      if (result === null || moved || latest === result) return checkNow(run);
      return (await recheck([...edited], run)) ?? checkNow(run);
    },
    report: (of) => ({ ...reportOf(of, knowledge.words), since: { rows: edited.size, moved } }),
    where: async () => workspace ?? openWorkspace(workbook, options, surroundings),
    passages: () => workspace,
    placed,
    seenOf: (sheet) => (result === null || moved || workspace?.table.sheet !== sheet ? null : result.seen),
    today,
  };
  return knowledge;
}
