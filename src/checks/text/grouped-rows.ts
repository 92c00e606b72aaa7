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

interface Member extends RowAt {
  readonly key: string;
}

/** Rows put together by a key: one map, and work that grows as the number of rows. A row is added once. */
export function groupedRows(): GroupedRows {
  const members = rowMap<Member>();
  const first = new Map<string, Member>();
  const groups = new Map<string, Member[]>();
  const sheets = new Set<string>();
  const inOrder = () => {
    const order = rowOrder([...sheets]);
    return [...groups.values()].map((group) => group.sort(order));
  };
  return {
    add: (key, { sheet, row }) => {
      const member = { sheet, row, key };
      members.set(member, member);
      sheets.add(sheet);
      const seen = first.get(key);
      const group = groups.get(key);
      if (seen === undefined) first.set(key, member);
      else if (group === undefined) groups.set(key, [seen, member]);
      else group.push(member);
    },
    forget: (at) => {
      const member = members.get(at);
      if (member === undefined) return;
      members.delete(at);
      const { key } = member;
      const others = (groups.get(key) ?? [member]).filter((other) => other !== member);
      const [left] = others;
      if (left === undefined) first.delete(key);
      else first.set(key, left);
      if (others.length > 1) groups.set(key, others);
      else groups.delete(key);
    },
    groups: inOrder,
    repeated: (make) =>
      inOrder().flatMap((rows) => rows.map((member) => make({ ...member, others: othersOf(member, rows) }))),
  };
}

function othersOf(member: Member, rows: readonly Member[]): RepeatedRow['others'] {
  const named = rows
    .slice(0, NAMED + 1)
    .filter((other) => other !== member)
    .slice(0, NAMED);
  return {
    rows: named.map((other) => rowName(other, member.sheet)).join(', '),
    more: rows.length - 1 - named.length,
  };
}
