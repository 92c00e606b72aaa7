import type { Surroundings } from '#actions/workspace';
import type { Workbook } from '#workbook';
import type { RunFiles } from './files';

/** A workbook that can be written back as a file. */
export interface FileWorkbook extends Workbook {
  readonly save: () => Promise<Uint8Array>;
}

/** A file to write. */
export interface Output {
  readonly path: string;
  /** Pieces, written one after the other. */
  readonly chunks: readonly Uint8Array[];
  /** Its place must be free, and is taken after the others': a flux is there only once its workbook knows of it. */
  readonly isNew?: boolean;
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
