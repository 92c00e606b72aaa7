import type { CheckResult, Survey } from '#actions/checking';
import type { Options, PassageWorkspace, Run, Surroundings, Workspace } from '#actions/workspace';
import type { Step } from '#actions/recording';
import type { Added, CellChange, Seen } from '#actions/writing';
import type { Language, ReadonlyRowSet, RowAt } from '#dictionary';
import type { Workbook, WorkbookChange } from '#workbook';
import type { CheckReport, Stale, UndoKind } from './types';

/** What a change leaves to be read again: nothing, the rows edited, or everything. */
export type Outdated = 'nothing' | 'rows' | 'everything';

/** What is known of the rows. */
export type Known = Pick<Survey, 'workspace' | 'rows'>;

export interface KeyChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export interface ColumnKey extends KeyChange {
  /** The headers that it tells of; all those that were added, where it does not say. */
  readonly headers: readonly string[] | null;
}

/** What one action of the pane changed, to be taken back at once. */
export interface Undoable {
  readonly kind: UndoKind;
  readonly changes: readonly CellChange[];
  /** The headers then, by column, of each sheet that held passages. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** The columns that tell the rows apart, of sheets that hold no passages. */
  readonly telling: ReadonlyMap<string, readonly number[]>;
  /** What the workbook remembered, and remembers since; '' for nothing. */
  readonly keys: readonly KeyChange[];
  /** What the workbook remembers of columns that were added: it forgets as they go. */
  readonly columnKeys: readonly ColumnKey[];
  /** Sheets, columns and rows of tables that were added, the last at the end. */
  readonly added: readonly Added[];
  /** The ids among what it changed, under which a file held a passage already. */
  readonly liveBefore: ReadonlySet<string>;
  /** What *Démarches* is to say of it once it is taken back; it keeps what was done as well. */
  readonly ifUndone: readonly Step[];
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
  /** What was undone and can be done again, the last at the end; none once anything else is written. */
  readonly redos: Undoable[];
  /** The last check that was asked for, shown even when cells changed since; null before any. */
  readonly result: () => CheckResult | null;
  /** Whether the workbook still agrees with the last check. */
  readonly isCurrent: () => boolean;
  /** Where the workbook stands: only what changed since is read. */
  readonly surveyed: (run?: Run) => Promise<Survey>;
  /** The same for what is merely shown: while all is being checked, as it was known before. */
  readonly lastSurveyed: () => Promise<Survey>;
  /**
   * What is known without reading anything, and the rows edited since, of which no verdict holds; null when nothing
   * is, or rows moved.
   */
  readonly shown: () => { readonly of: Known; readonly edited: ReadonlyRowSet } | null;
  /** Whether all is being checked. */
  readonly isChecking: () => boolean;
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
  /** How many changes came so far. */
  readonly changes: () => number;
  readonly changed: (change?: WorkbookChange) => Outdated;
  /** Rows that we changed ourselves. */
  readonly touched: (sheet: string, rows: readonly number[]) => Outdated;
  /** How far the last check is from the workbook. */
  readonly stale: () => Stale;
  /** Brings the last check up to date with these rows, or with all those that the user edited; null before any check. */
  readonly recheck: (which: 'own' | readonly RowAt[], run: Run) => Promise<CheckResult | null>;
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
