import type { Surroundings } from '#actions/workspace';
import type { Workbook } from '#workbook';
import type { RunFiles } from './files';

/** A workbook that can be written back as a file. */
export interface FileWorkbook extends Workbook {
  readonly save: () => Promise<Uint8Array>;
}

/** What the commands need of the machine during one run; `node-host-main.ts` gives the real one. */
export interface Host extends Omit<RunFiles, 'readSource'> {
  readonly surroundings: Surroundings;
  /** @throws BadInputError when the file cannot be read. */
  readonly openWorkbook: (path: string) => Promise<FileWorkbook>;
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
