const NAMED = 5;

/** A row whose key other rows have too. */
export interface RepeatedRow {
  readonly key: string;
  readonly row: number;
  /** The first of the other rows, `14, 31`, and how many more there are. */
  readonly others: { readonly rows: string; readonly more: number };
}

export interface GroupedRows {
  readonly add: (key: string, row: number) => void;
  /** Takes a row out of its group; one that is in none is passed over. */
  readonly forget: (row: number) => void;
  /** The groups of two or more rows. */
  readonly groups: () => readonly (readonly number[])[];
  /** Each row of each group of two or more, in row order. */
  readonly repeated: <T extends { readonly row: number }>(make: (row: RepeatedRow) => T) => readonly T[];
}

/** Rows put together by a key: one map, and work that grows as the number of rows. A row is added once. */
export function groupedRows(): GroupedRows {
  const keys = new Map<number, string>();
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  return {
    add: (key, row) => {
      keys.set(row, key);
      const seen = first.get(key);
      if (seen === undefined) {
        first.set(key, row);
        return;
      }
      const group = groups.get(key) ?? [seen];
      groups.set(key, group);
      const isLast = (group.at(-1) ?? 0) < row;
      group.push(row);
      if (!isLast) group.sort((a, b) => a - b);
    },
    forget: (row) => {
      const key = keys.get(row);
      if (key === undefined) return;
      keys.delete(row);
      const group = groups.get(key);
      const others = (group ?? [row]).filter((other) => other !== row);
      const [left] = others;
      if (left === undefined) first.delete(key);
      else first.set(key, left);
      if (others.length > 1) groups.set(key, others);
      else groups.delete(key);
    },
    groups: () => [...groups.values()],
    repeated: (make) =>
      [...groups]
        .flatMap(([key, rows]) => rows.map((row) => make({ key, row, others: othersOf(row, rows) })))
        .sort((a, b) => a.row - b.row),
  };
}

function othersOf(row: number, rows: readonly number[]): RepeatedRow['others'] {
  const named = rows
    .slice(0, NAMED + 1)
    .filter((other) => other !== row)
    .slice(0, NAMED);
  return { rows: named.join(', '), more: rows.length - 1 - named.length };
}
