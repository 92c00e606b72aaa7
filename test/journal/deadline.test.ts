import { describe, expect, it } from '@jest/globals';
import { deadline } from '#journal';

describe('the last day to send', () => {
  it.each([
    ['2026-03-12', '2026-06-12'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2027-11-29', '2028-02-29'],
    ['2026-12-31', '2027-03-31'],
    ['2026-03-31', '2026-06-30'],
    ['2026-10-01', '2027-01-01'],
    ['2021-07-01', '2021-10-01'],
    ['2021-06-30', null],
    ['2026-02-30', null],
    ['2026-13-01', null],
    ['12/03/2026', null],
    ['', null],
  ])('of a certification delivered on %s is %s', (delivered, due) => {
    expect(deadline(delivered)).toBe(due);
  });
});
