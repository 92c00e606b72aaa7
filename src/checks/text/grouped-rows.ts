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
  /** Each row of each group of two or more, in row order. */
  readonly repeated: <T extends { readonly row: number }>(make: (row: RepeatedRow) => T) => readonly T[];
}

/** Rows put together by a key: one map, and work that grows as the number of rows. */
export function groupedRows(): GroupedRows {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  return {
    add: (key, row) => {
      const seen = first.get(key);
      if (seen === undefined) {
        first.set(key, row);
        return;
      }
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [seen, row]);
      else group.push(row);
    },
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
