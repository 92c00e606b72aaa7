import { describe, expect, it } from '@jest/globals';
import {
  FRESH,
  afterChange,
  afterCheck,
  afterRecheck,
  atStart,
  changedRows,
  isStale,
  rowsToRecheck,
  type Stale,
  type Change,
} from '#pane/state';

const WHOLE = Array.from({ length: 16 }, (_, index) => 5 + index);
const TABLE = { sheet: 'Passages', firstRow: 5, lastRow: 20 };

const edited = (firstRow: number, lastRow = firstRow, byUser = true, sheet = 'Passages'): Change => ({
  sheet,
  firstRow,
  lastRow,
  kind: 'edited',
  byUser,
});
const moved: Change = { ...edited(7), kind: 'moved' };

const after = (changes: readonly Change[], from: Stale = FRESH) =>
  changes.reduce((stale, change) => afterChange(stale, change, TABLE), from);

describe('what was changed since the last check', () => {
  it.each<[string, readonly Change[], number, readonly number[]]>([
    ['nothing', [], 0, []],
    ['a cell of the table', [edited(7)], 1, [7]],
    ['the same row twice', [edited(7), edited(7)], 1, [7]],
    ['rows in any order', [edited(9), edited(6, 7)], 3, [6, 7, 9]],
    ['a whole column, of which only the rows of the table count', [edited(1, 1_048_576)], 16, WHOLE],
    ['rows typed under the table, which may grow over them', [edited(20, 23)], 4, [20, 21, 22, 23]],
    ['the headers', [edited(4)], 0, []],
    ['another sheet', [edited(7, 7, true, 'Paramètres')], 0, []],
    ['a row of a co-author, counted but not checked again by itself', [edited(7, 7, false)], 1, []],
    ['a row of both', [edited(7, 7, false), edited(7)], 1, [7]],
  ])('%s', (_name, changes, rows, toRecheck) => {
    const stale = after(changes);
    expect(changedRows(stale)).toBe(rows);
    expect(isStale(stale)).toBe(rows > 0);
    expect(rowsToRecheck(stale)).toEqual(toRecheck);
  });

  it('rows that moved make all stale, and none is checked again by itself', () => {
    const stale = after([edited(7), moved]);
    expect(isStale(stale)).toBe(true);
    expect(rowsToRecheck(stale)).toEqual([]);
  });

  it('no table, nothing to be stale', () => {
    expect(afterChange(FRESH, edited(7), null)).toBe(FRESH);
  });

  it('a check forgets all that was changed before it started, and keeps what came meanwhile', () => {
    const during = after([edited(9)], atStart(after([edited(7), moved])));
    const done = afterCheck(during);
    expect(rowsToRecheck(done)).toEqual([9]);
    expect(done.moved).toBe(false);
    expect(isStale(afterCheck(atStart(done)))).toBe(false);
  });

  it('a check of the user’s own rows leaves those of others', () => {
    const during = after([edited(10)], atStart(after([edited(7), edited(8, 8, false)])));
    const done = afterRecheck(during, [7]);
    expect(rowsToRecheck(done)).toEqual([10]);
    expect(changedRows(done)).toBe(2);
  });
  it('a row edited right before a check of others is left to be checked', () => {
    const asked = [7];
    const done = afterRecheck(atStart(after([edited(7), edited(9)])), asked);
    expect(rowsToRecheck(done)).toEqual([9]);
  });

  it('a row edited again while it is checked is left to be checked', () => {
    const during = after([edited(7)], atStart(after([edited(7)])));
    expect(rowsToRecheck(afterRecheck(during, [7]))).toEqual([7]);
  });
});
