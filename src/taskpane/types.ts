import type { Language } from '#dictionary';
import type { Command } from '#pane/actions';
import type { CellAddress } from '#pane/state';
import type { Session, WorkbookChange } from '#session';
import type { Look, SelectedRows } from '#taskpane/office';

/** The session on the open workbook, told of what changes in it. */
export interface ExcelSession extends Session {
  /** @returns whether it concerns what is known of the passages. */
  readonly changed: (change: WorkbookChange) => Promise<boolean>;
  readonly statusColumns: () => Promise<{
    readonly columns: readonly TableColumn[];
    readonly words: Readonly<Record<string, string>>;
  } | null>;
}

/** A column of an Excel table, by the words of its header. */
interface TableColumn {
  readonly table: string;
  readonly header: string;
}

/** What the pane needs of Excel and of what surrounds it; rows and columns are 1-based. */
export interface Excel {
  /** Waits for Office; `onLate` is called when it is long to come. */
  readonly start: (onLate: () => void) => Promise<'excel' | 'old-excel' | 'elsewhere'>;
  /** The rest is to be asked once started. */
  readonly language: () => Language;
  readonly platform: () => 'mac' | 'web' | 'windows';
  readonly look: () => Look;
  /** @returns how to stop watching; so do the others. */
  readonly watchLook: (listener: (look: Look) => void) => () => void;
  readonly onCommand: (listener: (command: Command) => void) => void;
  readonly connect: (language: Language) => Promise<ExcelSession>;
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<() => void>;
  /** Tells whether Excel has been long to answer, mostly because a cell is being typed in. */
  readonly watchWaiting: (listener: (isWaiting: boolean) => void) => () => void;
  readonly watchSelection: (listener: (cell: CellAddress | null) => void) => Promise<() => void>;
  readonly activeCell: () => Promise<CellAddress | null>;
  readonly selectedRows: () => Promise<SelectedRows | null>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly filterColumns: (columns: readonly TableColumn[], word: string | null) => Promise<void>;
  /** The word that all of these are filtered on by `filterColumns`; null when they are not. */
  readonly filteredOn: (columns: readonly TableColumn[]) => Promise<string | null>;
  /** Takes off what hides a row: the filters of its table or sheet, and the hand that hid it. */
  readonly showRow: (cell: CellAddress) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly openNewWorkbook: (bytes: Uint8Array) => Promise<void>;
  readonly openInBrowser: (url: string) => void;
}
