import type { Language } from '#dictionary';
import type { FileSession, Session } from '#session';
import type { Workbook } from '#workbook';
import type { KeptWrite } from './kept-writes';

/** Something that changed in the workbook by other hands than the session's. */
export type Change = Parameters<Parameters<Workbook['watch']>[0]>[0];

/** The cells of *Statut*, in Excel tables that can be filtered by them: one a sheet of passages. */
export interface StatusColumns {
  readonly columns: readonly {
    readonly table: string;
    /** Header of the column, as it stands. */
    readonly header: string;
  }[];
  /** The word of each status, in the workbook's language. */
  readonly words: Readonly<Record<string, string>>;
}

/** A session on a workbook that is answered from outside the worker. */
export interface AttachedSession extends Session {
  /** @returns whether it concerns what is known of the passages. */
  changed(change: Change): Promise<boolean>;
  /** null when some passages are in no Excel table, or have no *Statut* yet. */
  statusColumns(): Promise<StatusColumns | null>;
}

/** How a workbook outlives its worker. */
export interface Keeping {
  /** What was written into the file since, by a worker that ended. */
  readonly writes: readonly KeptWrite[];
  /** Where what is written from now on is told. */
  readonly to: MessagePort;
}

/** What the worker of the page and of the pane offers; the sessions it gives are to be comlink proxies. */
export interface Engine {
  /**
   * Opens a workbook.
   * @param bytes the .xlsx
   * @param name its file name, with its extension
   * @param keeping left out, nothing is told of it
   * @throws BadInputError when it cannot be read.
   */
  open(bytes: Uint8Array, name: string, language: Language, keeping?: Keeping): Promise<FileSession>;
  /** Answers, which says that it lives. */
  ping(): Promise<void>;
  /** Works on a workbook that the other side answers for. @param workbook a comlink proxy. */
  attach(workbook: Workbook, language: Language): Promise<AttachedSession>;
}
