import type { KeptWrite, ToldOfWorkbook } from './kept-writes';

/** A workbook as it stood: a file, and what was written into it since. */
export interface AsItStood {
  readonly bytes: Uint8Array;
  readonly writes: readonly KeptWrite[];
}

/** What a page keeps of the workbook that its worker has, in memory alone. */
export interface KeptFile {
  readonly told: (told: ToldOfWorkbook) => void;
  readonly asItStands: () => AsItStood;
}

/** @param opened what the worker was given. */
export function keptFile(opened: AsItStood): KeptFile {
  let { bytes } = opened;
  let writes = [...opened.writes];
  /** How many writes told by the worker are in `bytes`. */
  let inFile = 0;
  // Those that it was given, it does not tell again.
  let given = opened.writes.length;
  return {
    told: (told) => {
      if ('write' in told) {
        writes.push(told.write);
        return;
      }
      bytes = told.saved;
      writes = writes.slice(given + told.after - inFile);
      inFile = told.after;
      given = 0;
    },
    asItStands: () => ({ bytes, writes }),
  };
}
