import { rowMap, type RowAt } from '#dictionary';

/**
 * What changed in a workbook since it was checked: what comes while the workbook is being read is not taken for read.
 */
export interface Changes {
  /** How many came: to be asked before a reading starts. */
  readonly count: () => number;
  /** @param byUser whether this user did it, in place: such rows may be checked again by themselves. */
  readonly edit: (rows: Iterable<RowAt>, byUser: boolean) => void;
  /** @param isSorted whether rows were sorted, inserted or deleted; else, anything may have changed. */
  readonly move: (isSorted: boolean) => void;
  /**
   * A check that started after that many took all that came before for known.
   * @param isRead whether a row was read; all were by default.
   */
  readonly settle: (count: number, isRead?: (at: RowAt) => boolean) => void;
  /** Rows that are still to be checked, in their order; those that a reading after that many knows left out. */
  readonly edited: (since?: number) => readonly RowAt[];
  /** Of these, the rows that this user edited. */
  readonly own: () => readonly RowAt[];
  /** Whether rows moved, or anything may have changed, since the check, or since that many changes. */
  readonly moved: (since?: number) => boolean;
  /** Whether rows were sorted, inserted or deleted since the check. */
  readonly sorted: () => boolean;
}

interface Edit {
  readonly at: number;
  readonly byUser: boolean;
}

export function createChanges(): Changes {
  let count = 0;
  let movedAt = 0;
  let sortedAt = 0;
  const edits = rowMap<Edit>();
  const rowsOf = (isWanted: (edit: Edit) => boolean) =>
    [...edits.entries()].flatMap(([at, edit]) => (isWanted(edit) ? at : []));
  return {
    count: () => count,
    edit: (rows, byUser) => {
      count += 1;
      for (const at of rows) edits.set(at, { at: count, byUser: byUser || edits.get(at)?.byUser === true });
    },
    move: (isSorted) => {
      count += 1;
      movedAt = count;
      if (isSorted) sortedAt = count;
    },
    settle: (until, isRead = () => true) => {
      for (const [row, { at }] of [...edits.entries()]) if (at <= until && isRead(row)) edits.delete(row);
      if (movedAt <= until) movedAt = 0;
      if (sortedAt <= until) sortedAt = 0;
    },
    edited: (since = 0) => rowsOf(({ at }) => at > since),
    own: () => rowsOf(({ byUser }) => byUser),
    moved: (since = 0) => movedAt > since,
    sorted: () => sortedAt > 0,
  };
}
