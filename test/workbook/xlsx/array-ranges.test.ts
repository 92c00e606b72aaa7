import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Rectangle } from '#dictionary';
import { arrayRanges } from '#workbook/xlsx';
import { holds } from '../../holds';

const rectangle = (top: number, left: number, bottom: number, right: number): Rectangle => ({
  top,
  left,
  bottom,
  right,
});

const anyRectangle = fc
  .tuple(fc.nat(200), fc.nat(20), fc.nat(90), fc.nat(4))
  .map(([top, left, height, width]) => rectangle(top + 1, left + 1, top + 1 + height, left + 1 + width));

describe('the ranges of array formulas', () => {
  it.each([
    ['its first cell', 5, 2, true],
    ['its last cell', 70, 3, true],
    ['a cell in the middle', 40, 2, true],
    ['the row above', 4, 2, false],
    ['the row under', 71, 3, false],
    ['the column before', 40, 1, false],
    ['the column after', 40, 4, false],
  ])('cover %s: row %i, column %i → %p', (_, row, column, covered) => {
    const ranges = arrayRanges();
    ranges.add(rectangle(5, 2, 70, 3));
    expect(ranges.covers(row, column)).toBe(covered);
  });

  it('leave out one cell alone, whose formula stands in it', () => {
    const ranges = arrayRanges();
    ranges.add(rectangle(5, 2, 5, 2));
    expect(ranges.covers(5, 2)).toBe(false);
  });

  it('cover what any of them covers', () => {
    holds(
      fc.property(fc.array(anyRectangle), fc.nat(300), fc.nat(30), (all, row, column) => {
        const ranges = arrayRanges();
        all.forEach(ranges.add);
        const several = all.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
        expect(ranges.covers(row, column)).toBe(
          several.some(
            ({ top, left, bottom, right }) =>
              top <= row && row <= bottom && left <= column && column <= right,
          ),
        );
      }),
    );
  });

  it('look at few of them when every row has a range of its own and one takes the whole column', () => {
    const [rows, columns] = [20_000, 5];
    let looks = 0;
    const counted = (range: Rectangle): Rectangle => ({
      ...range,
      get top() {
        looks++;
        return range.top;
      },
    });
    const ranges = arrayRanges();
    ranges.add(counted(rectangle(1, 1, 1_048_576, 1)));
    for (let row = 1; row <= rows; row++) ranges.add(counted(rectangle(row, 2, row, 3)));
    looks = 0;
    let covered = 0;
    for (let row = 1; row <= rows; row++)
      for (let column = 1; column <= columns; column++) if (ranges.covers(row, column)) covered++;
    expect(covered).toBe(3 * rows);
    expect(looks / (rows * columns)).toBeLessThan(50);
  });
});
