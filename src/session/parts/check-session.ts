import type { Run } from '#actions/workspace';
import type { RowAt } from '#dictionary';
import type { CellAddress } from '#workbook';
import type { CorrectionGroup, CorrectionView, FindingView } from '../views/found';
import type { CheckReport, Stale } from '../views/found';

/** The check, what it found, and what is shown of it. */
export interface CheckSession {
  check(run: Run): Promise<CheckReport>;
  /**
   * Checks again rows edited in place, or typed under the table, and writes their marks, words and statuses; findings
   * of the other rows stay. Where the table moved meanwhile nothing is checked: `since` says so.
   * @param which rows, or `own`: all that this user edited.
   * @returns the report with these rows in it; null before any check.
   */
  recheck(which: 'own' | readonly RowAt[], run: Run): Promise<CheckReport | null>;
  /** The last report, null before any. */
  report(): Promise<CheckReport | null>;
  /**
   * Writes the certificate of the check into *Rapport de contrôle*, whole, making the sheet if need be. What changed since
   * the last check is checked first. @returns the name of the sheet.
   */
  writeReport(run: Run): Promise<{ readonly sheet: string }>;
  /** The same certificate as a page to print, and a name for its file. */
  reportPage(run: Run): Promise<{ readonly name: string; readonly page: Blob }>;
  /** The rows of a group of which something is to be asked, as a CSV for whoever keeps the files, and a name for it. */
  listToAsk(group: string, run: Run): Promise<{ readonly name: string; readonly page: Blob }>;
  /**
   * Leaves the warnings of a rule unsaid in this workbook, which remembers it and is checked again. Errors stay said.
   * Can be undone.
   */
  hideWarnings(rule: FindingView['rule'], run: Run): Promise<CheckReport>;
  /** Says the warnings of a rule again, or all of them. Can be undone. */
  showWarnings(rule: FindingView['rule'] | 'all', run: Run): Promise<CheckReport>;
  /** What changed since the last check; nothing is read. */
  stale(): Promise<Stale>;
  findings(query: {
    readonly group?: string;
    readonly severity?: 'error' | 'warning';
    readonly search?: string;
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly items: readonly FindingView[] }>;
  /** What was found in one cell of a passage table. */
  findingsAt(cell: CellAddress): Promise<readonly FindingView[]>;
  /** The safe corrections by rule, the most frequent first. */
  correctionGroups(): Promise<readonly CorrectionGroup[]>;
  corrections(query: {
    readonly rule?: CorrectionView['rule'];
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly items: readonly CorrectionView[] }>;
}
