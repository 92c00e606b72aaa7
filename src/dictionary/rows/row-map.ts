import type { RowAt } from './row-at';

/**
 * What is known by row: a list a sheet, in which a row is found by its number. A key in words a row would weigh more than
 * what it leads to, and a map of numbers six times what a list does.
 */
export interface ReadonlyRowMap<T> {
  readonly size: number;
  readonly get: (at: RowAt) => T | undefined;
  readonly has: (at: RowAt) => boolean;
  /** Sheet after sheet, in the order of the rows. */
  readonly entries: () => IterableIterator<readonly [RowAt, T]>;
}

export interface RowMap<T> extends ReadonlyRowMap<T> {
  readonly set: (at: RowAt, value: T) => void;
  /** @returns whether there was one. */
  readonly delete: (at: RowAt) => boolean;
}

/** What a row may lead to: `undefined` is for rows of which nothing is known. */
type Known = object | string | number | boolean | null;

export function rowMap<T extends Known>(entries: Iterable<readonly [RowAt, T]> = []): RowMap<T> {
  const sheets = new Map<string, (T | undefined)[]>();
  let size = 0;
  const get = ({ sheet, row }: RowAt) => sheets.get(sheet)?.[row];
  const put = ({ sheet, row }: RowAt, value: T | undefined) => {
    let rows = sheets.get(sheet);
    if (rows === undefined) sheets.set(sheet, (rows = []));
    rows[row] = value;
  };
  const map: RowMap<T> = {
    get size() {
      return size;
    },
    get,
    has: (at) => get(at) !== undefined,
    set: (at, value) => {
      if (get(at) === undefined) size += 1;
      put(at, value);
    },
    delete: (at) => {
      if (get(at) === undefined) return false;
      put(at, undefined);
      size -= 1;
      return true;
    },
    *entries() {
      for (const [sheet, rows] of sheets)
        for (let row = 0; row < rows.length; row += 1) {
          const value = rows[row];
          if (value !== undefined) yield [{ sheet, row }, value];
        }
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

/** @param rows those of all these lists. */
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
