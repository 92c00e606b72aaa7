/**
 * What changed in a workbook since it was checked, in the order that it was told: what comes while the workbook is
 * being read is not taken for read.
 */
export interface Changes {
  /** How many came: to be asked before a reading starts. */
  readonly count: () => number;
  readonly edit: (rows: Iterable<number>) => void;
  readonly move: () => void;
  /**
   * A reading that started after that many took all that came before for known.
   * @param isRead whether a row was read; all were by default.
   */
  readonly settle: (count: number, isRead?: (row: number) => boolean) => void;
  /** Rows that are still to be read, as they were first told. */
  readonly edited: () => readonly number[];
  /** Whether rows moved, or anything may have changed. */
  readonly moved: () => boolean;
}

export function createChanges(): Changes {
  let count = 0;
  let movedAt = 0;
  const edits = new Map<number, number>();
  return {
    count: () => count,
    edit: (rows) => {
      count += 1;
      for (const row of rows) edits.set(row, count);
    },
    move: () => {
      count += 1;
      movedAt = count;
    },
    settle: (until, isRead = () => true) => {
      for (const [row, at] of edits) if (at <= until && isRead(row)) edits.delete(row);
      if (movedAt <= until) movedAt = 0;
    },
    edited: () => [...edits.keys()],
    moved: () => movedAt > 0,
  };
}
