import { describe, expect, it } from '@jest/globals';
import { runsOf } from '#dictionary';

describe('runs of numbers', () => {
  it.each<[string, readonly number[], number, readonly (readonly [number, number])[]]>([
    ['none', [], 1, []],
    ['one alone', [7], 1, [[7, 7]]],
    ['side by side, in any order', [4, 2, 3], 1, [[2, 4]]],
    ['given twice', [2, 2, 3], 1, [[2, 3]]],
    ['apart', [2, 4, 5, 9], 1, [[2, 2], [4, 5], [9, 9]]], // prettier-ignore
    ['near enough', [2, 4, 5, 9], 3, [[2, 5], [9, 9]]], // prettier-ignore
  ])('%s', (_name, numbers, gap, expected) => {
    expect(runsOf(numbers, gap).map(({ first, last }) => [first, last])).toEqual(expected);
  });

  it('of more numbers than a call takes arguments', () => {
    const numbers = Array.from({ length: 200_000 }, (_, index) => 200_000 - index);
    expect(runsOf(numbers)).toEqual([{ first: 1, last: 200_000 }]);
  });
});
