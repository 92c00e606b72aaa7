import type { CellChange } from '#actions/writing';
import type { Knowledge } from './knowledge';
import type { UndoKind } from './types';

/** Keeps what was written, to be undone, even when the writing was stopped midway. */
export async function undoable<T>(
  known: Knowledge,
  kind: UndoKind,
  sheet: string,
  write: (onWritten: (changes: readonly CellChange[]) => void) => Promise<T>,
): Promise<T> {
  const changes: CellChange[] = [];
  try {
    return await write((some) => {
      for (const change of some) changes.push(change);
    });
  } finally {
    const found = known.passages();
    const headers = found?.table.sheet === sheet ? found.table.headers : NO_HEADERS;
    if (changes.length > 0) known.undos.push({ kind, sheet, changes, headers });
    known.touched(sheet, rowsOf(changes));
  }
}

const NO_HEADERS: ReadonlyMap<number, string> = new Map();

/** The rows of these changes, each once. */
export const rowsOf = (changes: readonly CellChange[]): readonly number[] => [
  ...new Set(changes.map(({ row }) => row)),
];
