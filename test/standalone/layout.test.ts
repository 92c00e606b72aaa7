import { describe, expect, it } from '@jest/globals';
import { columnsFrom, rectangles, withFrozen } from '#standalone/layout';

/** So many columns, 100 px each. */
const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ column: at + 1, width: 100 }));
const drawn = (count: number, who: readonly number[], room: number) => {
  const { columns: all, frozen } = withFrozen(columns(count), who, room);
  return { order: all.map(({ column }) => column), frozen };
};

describe('the columns that say who a row is', () => {
  it('stay in view with all that stand before them, as in Excel, where there is room', () => {
    expect(drawn(6, [3, 4], 400)).toEqual({ order: [1, 2, 3, 4, 5, 6], frozen: 4 });
  });

  it('stay so too where those between can be narrower', () => {
    const { columns: all, frozen } = withFrozen(columns(4), [3], 250);
    expect([all.map(({ column }) => column), frozen]).toEqual([[1, 2, 3, 4], 3]);
    expect(all.map(({ width }) => width)).toEqual([75, 75, 100, 100]);
  });

  it('stay alone, moved to the left, where they stand too far', () => {
    expect(drawn(6, [4, 6], 300)).toEqual({ order: [4, 6, 1, 2, 3, 5], frozen: 2 });
  });

  it('stay as far as there is room for them, one at least', () => {
    expect(drawn(4, [3, 4], 150)).toEqual({ order: [3, 1, 2, 4], frozen: 1 });
    expect(drawn(4, [3, 4], 50)).toEqual({ order: [3, 1, 2, 4], frozen: 1 });
  });

  it('are none where nothing says it', () => expect(drawn(2, [], 400)).toEqual({ order: [1, 2], frozen: 0 }));
});

describe('what is typed over several columns', () => {
  it('goes into those that are seen, then after the last of the sheet', () => {
    const moved = withFrozen(columns(4), [4], 150).columns;
    expect(columnsFrom(moved, 0, 3)).toEqual([4, 1, 2]);
    expect(columnsFrom(moved, 3, 3)).toEqual([3, 5, 6]);
  });

  it('is written in rectangles: rows one under the other, columns side by side', () => {
    const line = ['x', 'y', 'z'];
    expect(
      rectangles(
        [
          { row: 2, line },
          { row: 3, line },
          { row: 7, line },
        ],
        [4, 1, 2],
      ),
    ).toEqual([
      { row: 2, column: 4, texts: [['x'], ['x']] },
      {
        row: 2,
        column: 1,
        texts: [
          ['y', 'z'],
          ['y', 'z'],
        ],
      },
      { row: 7, column: 4, texts: [['x']] },
      { row: 7, column: 1, texts: [['y', 'z']] },
    ]);
  });
});
