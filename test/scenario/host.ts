import type { CellValue } from '#dictionary';
import type { WorkbookContent } from '#workbook/memory';

/**
 * A place where someone works with the tool on a workbook, said and done in that person's terms, so that a model in
 * memory, a file, a page and Excel can be asked the same. Words are in French. Rows and columns are 1-based.
 */
export interface ScenarioHost {
  /** Opens this workbook for the first time. */
  readonly open: (content: WorkbookContent) => Promise<void>;
  /** Leaves the workbook and comes back: what is known from then on is what the workbook holds. */
  readonly comeBack: () => Promise<void>;
  readonly check: () => Promise<void>;
  /** What the last check counted; null before any. */
  readonly counts: () => Promise<Counts | null>;
  /** What the last check found, in the order shown. */
  readonly findings: () => Promise<readonly Found[]>;
  /** Applies all the safe corrections. */
  readonly correctAll: () => Promise<{ readonly applied: number; readonly kept: number }>;
  /** Types a text in a cell of the sheet, as a hand does. */
  readonly type: (sheet: string, row: number, column: number, text: string) => Promise<void>;
  /** What would go into a file. @param only the KO that were corrected; else all that is ready. */
  readonly selection: (only?: 'ko') => Promise<Leaving>;
  /** Generates one file and takes it, as it is handed to the user. */
  readonly generate: (only?: 'ko') => Promise<HandedFile>;
  /** Takes the file of the last deposit again. */
  readonly fileAgain: () => Promise<HandedFile>;
  /** Says that the file just generated was dropped on the portal. */
  readonly confirm: () => Promise<void>;
  /** Gives an accusé; nothing is written yet. */
  readonly readAccuse: (file: HandedFile) => Promise<AccuseSaid>;
  /** Applies the accusé that was read. */
  readonly applyAccuse: () => Promise<Answered>;
  /** The deposits of the workbook, last first. */
  readonly deposits: () => Promise<readonly DepositLine[]>;
  /** How many passages of each status that the pane names. */
  readonly statuses: () => Promise<Readonly<Record<string, number>>>;
  /** A sheet from A1 to its last used cell, as it shows; null for an empty cell. */
  readonly cells: (sheet: string) => Promise<readonly (readonly CellValue[])[]>;
  /** The formulas of the conditional formats that we signed on a sheet. */
  readonly highlights: (sheet: string) => Promise<readonly string[]>;
}

export interface Counts {
  readonly passages: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface Found {
  readonly severity: 'error' | 'warning';
  /** The rule and the field, in words. */
  readonly title: string;
  /** null for the workbook as a whole. */
  readonly row: number | null;
  /** « before » → « after », or « value », or the message where there is no value. */
  readonly says: string;
}

export interface Leaving {
  readonly included: number;
  /** The rows left out by the words of their reason. */
  readonly left: Readonly<Record<string, readonly number[]>>;
}

export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Answered {
  readonly accepted: number;
  readonly ko: number;
  readonly doubtful: number;
  readonly unanswered: number;
}

export interface AccuseSaid extends Answered {
  /** Identifiers that no row has. */
  readonly unknown: readonly string[];
}

export interface DepositLine {
  readonly name: string;
  readonly passages: number;
  /** In words. */
  readonly state: string;
  readonly ok: number | null;
  readonly ko: number | null;
}
