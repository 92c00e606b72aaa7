import { rowMap, rowName, rowOrder, type RowAt } from '#dictionary';

const NAMED = 5;

/** A row whose key other rows have too. */
export interface RepeatedRow extends RowAt {
  readonly key: string;
  /** The first of the other rows, `14, 31, 'Juin'!8`, and how many more there are. */
  readonly others: { readonly rows: string; readonly more: number };
}

export interface GroupedRows {
  /** @param key kept for each row: one made by `join` weighs less than one put together by `+`. */
  readonly add: (key: string, at: RowAt) => void;
  /** Takes a row out of its group; one that is in none is passed over. */
  readonly forget: (at: RowAt) => void;
  /** The groups of two or more rows. */
  readonly groups: () => readonly (readonly RowAt[])[];
  /** Each row of each group of two or more. */
  readonly repeated: <T>(make: (row: RepeatedRow) => T) => readonly T[];
}

/** Rows put together by a key: one map, and work that grows as the number of rows. A row is added once. */
export function groupedRows(): GroupedRows {
  const keys = rowMap<string>();
  /** A row that is alone under its key, or all those that are not, as numbers: most of them are alone. */
  const groups = new Map<string, number | number[]>();
  const sheets: string[] = [];
  const numberOf = ({ sheet, row }: RowAt): number => {
    const known = sheets.indexOf(sheet);
    return (known < 0 ? sheets.push(sheet) - 1 : known) * ROWS + row;
  };
  const rowOf = (number: number): RowAt => ({
    sheet: sheets[Math.floor(number / ROWS)] ?? '',
    row: number % ROWS,
  });
  const inOrder = () => {
    const order = rowOrder(sheets);
    return [...groups.values()].flatMap((group) =>
      typeof group === 'number' ? [] : [group.map(rowOf).sort(order)],
    );
  };
  return {
    add: (key, at) => {
      const number = numberOf(at);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, number);
      else if (typeof group === 'number') groups.set(key, [group, number]);
      else group.push(number);
      const first = typeof group === 'number' ? group : (group?.[0] ?? number);
      // The key of the first, so that one is kept for all.
      keys.set(at, keys.get(rowOf(first)) ?? key);
    },
    forget: (at) => {
      const key = keys.get(at);
      if (key === undefined) return;
      keys.delete(at);
      const group = groups.get(key) ?? [];
      const others = typeof group === 'number' ? [] : group.filter((number) => number !== numberOf(at));
      const [left] = others;
      if (left === undefined) groups.delete(key);
      else groups.set(key, others.length > 1 ? others : left);
    },
    groups: inOrder,
    repeated: (make) =>
      inOrder().flatMap((rows) =>
        rows.map((at) => make({ ...at, key: keys.get(at) ?? '', others: othersOf(at, rows) })),
      ),
  };
}

/** More than a sheet has. */
const ROWS = 1 << 21;

function othersOf(member: RowAt, rows: readonly RowAt[]): RepeatedRow['others'] {
  const named = rows
    .slice(0, NAMED + 1)
    .filter((other) => other !== member)
    .slice(0, NAMED);
  return {
    rows: named.map((other) => rowName(other, member.sheet)).join(', '),
    more: rows.length - 1 - named.length,
  };
}
