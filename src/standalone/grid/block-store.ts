import type { CellValue } from '#dictionary';
import type { FileSession } from '#session';

export type Mark = Awaited<ReturnType<FileSession['marks']>>[number];

interface Block {
  readonly values: readonly (readonly CellValue[])[];
  readonly marks: ReadonlyMap<number, Mark>;
}

/** Rows read at once. */
export const BLOCK_ROWS = 200;
/** Blocks kept; the one read longest ago goes first. */
const KEPT = 80;

/** The cells of a sheet that were read so far, in blocks of rows. Rows and columns are 1-based. */
export interface BlockStore {
  readonly value: (row: number, column: number) => CellValue;
  readonly mark: (row: number) => Mark | null;
  readonly isRead: (row: number) => boolean;
  /** Reads the blocks of these rows that are not there yet. @returns the first row of each block that came in. */
  readonly ensure: (rows: readonly number[]) => Promise<readonly number[]>;
  /** Forgets what was read, but goes on showing it until it is read again. */
  readonly markStale: (rows?: readonly number[]) => void;
}

const blockOf = (row: number) => Math.floor((row - 1) / BLOCK_ROWS);

/**
 * @param columns how many columns to read
 * @param hasMarks whether the sheet holds passages
 */
export function blockStore(
  session: FileSession,
  sheet: string,
  columns: number,
  hasMarks: boolean,
): BlockStore {
  const blocks = new Map<number, Block>();
  const stale = new Set<number>();
  const underWay = new Set<number>();

  const read = async (block: number): Promise<void> => {
    const row = block * BLOCK_ROWS + 1;
    const [content, marks] = await Promise.all([
      session.read({ sheet, row, column: 1, rows: BLOCK_ROWS, columns }),
      hasMarks ? session.marks(sheet, row, BLOCK_ROWS) : [],
    ]);
    blocks.delete(block);
    blocks.set(block, {
      values: content.values,
      marks: new Map(marks.map((mark) => [mark.row, mark])),
    });
    for (const oldest of [...blocks.keys()].slice(0, Math.max(0, blocks.size - KEPT))) blocks.delete(oldest);
  };

  const at = (row: number) => blocks.get(blockOf(row));
  const inBlock = (row: number) => (row - 1) % BLOCK_ROWS;
  return {
    value: (row, column) => at(row)?.values[inBlock(row)]?.[column - 1] ?? null,
    mark: (row) => at(row)?.marks.get(row) ?? null,
    isRead: (row) => blocks.has(blockOf(row)),
    ensure: async (rows) => {
      const wanted = [...new Set(rows.map(blockOf))].filter(
        (block) => (!blocks.has(block) || stale.has(block)) && !underWay.has(block),
      );
      for (const block of wanted) {
        underWay.add(block);
        stale.delete(block);
      }
      try {
        await Promise.all(wanted.map(read));
      } finally {
        for (const block of wanted) underWay.delete(block);
      }
      return wanted.map((block) => block * BLOCK_ROWS + 1);
    },
    markStale: (rows) => {
      for (const block of rows ? rows.map(blockOf) : blocks.keys()) stale.add(block);
    },
  };
}
