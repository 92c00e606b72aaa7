import type { Surroundings, Workbook } from '#actions';

/** A workbook that can be written back as a file. */
export interface FileWorkbook extends Workbook {
  readonly save: () => Promise<Uint8Array>;
}

/** A file to write. */
export interface Output {
  readonly path: string;
  /** Pieces, written one after the other. */
  readonly chunks: readonly Uint8Array[];
}

/** What the commands need of the machine; `main.ts` gives the real one. */
export interface Host {
  readonly surroundings: Surroundings;
  /** @throws BadInputError when the file cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly openWorkbook: (path: string) => Promise<FileWorkbook>;
  /** Names of what is in a folder; none when there is no such folder. */
  readonly namesIn: (folder: string) => Promise<ReadonlySet<string>>;
  /** Writes all the files or none: each is written beside its place, then all are moved there. */
  readonly writeAll: (outputs: readonly Output[]) => Promise<void>;
  /** A workbook with nothing in it yet. @param name its file name. */
  readonly newWorkbook: (name: string) => FileWorkbook;
  readonly join: (folder: string, name: string) => string;
  readonly fileName: (path: string) => string;
}

/** What a command says: `json` for scripts, `text` for people. */
export interface Outcome {
  /** 0 done, 1 done with errors found. */
  readonly exit: 0 | 1;
  readonly json: unknown;
  readonly text: readonly string[];
}
