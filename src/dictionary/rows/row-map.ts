import type { RowAt } from './row-at';

/** What is known by row: a map of numbers a sheet, for a key in words a row would weigh more than what it leads to. */
export interface ReadonlyRowMap<T> {
  readonly size: number;
  readonly get: (at: RowAt) => T | undefined;
  readonly has: (at: RowAt) => boolean;
  /** In the order they were set, sheet after sheet. */
  readonly entries: () => IterableIterator<readonly [RowAt, T]>;
}

export interface RowMap<T> extends ReadonlyRowMap<T> {
  readonly set: (at: RowAt, value: T) => void;
  /** @returns whether there was one. */
  readonly delete: (at: RowAt) => boolean;
}

export function rowMap<T>(entries: Iterable<readonly [RowAt, T]> = []): RowMap<T> {
  const sheets = new Map<string, Map<number, T>>();
  const map: RowMap<T> = {
    get size() {
      let size = 0;
      for (const rows of sheets.values()) size += rows.size;
      return size;
    },
    get: ({ sheet, row }) => sheets.get(sheet)?.get(row),
    has: ({ sheet, row }) => sheets.get(sheet)?.has(row) ?? false,
    set: ({ sheet, row }, value) => {
      let rows = sheets.get(sheet);
      if (rows === undefined) sheets.set(sheet, (rows = new Map<number, T>()));
      rows.set(row, value);
    },
    delete: ({ sheet, row }) => sheets.get(sheet)?.delete(row) ?? false,
    *entries() {
      for (const [sheet, rows] of sheets) for (const [row, value] of rows) yield [{ sheet, row }, value];
    },
  };
  for (const [at, value] of entries) map.set(at, value);
  return map;
}

/** Rows, each once. */
export interface ReadonlyRowSet extends Iterable<RowAt> {
  readonly size: number;
  readonly has: (at: RowAt) => boolean;
}

export interface RowSet extends ReadonlyRowSet {
  readonly add: (at: RowAt) => void;
  readonly delete: (at: RowAt) => boolean;
}

/** @param rows those of these lists, one after the other. */
export function rowSet(...rows: readonly Iterable<RowAt>[]): RowSet {
  const map = rowMap<true>();
  for (const some of rows) for (const at of some) map.set(at, true);
  return {
    get size() {
      return map.size;
    },
    has: map.has,
    add: (at) => {
      map.set(at, true);
    },
    delete: map.delete,
    *[Symbol.iterator]() {
      for (const [at] of map.entries()) yield at;
    },
  };
}

/** What is of each row, in the order it was given. */
export function groupByRow<Item extends RowAt>(items: Iterable<Item>): ReadonlyRowMap<readonly Item[]> {
  const groups = rowMap<Item[]>();
  for (const item of items) {
    const group = groups.get(item);
    if (group === undefined) groups.set(item, [item]);
    else group.push(item);
  }
  return groups;
}
