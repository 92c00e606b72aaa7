import { describe, expect, it } from '@jest/globals';
import { readDay } from '#pane/state';

describe('a day that is typed', () => {
  it.each([
    ['23/11/2026', '2026-11-23'],
    ['1/2/2026', '2026-02-01'],
    [' 01.02.2026 ', '2026-02-01'],
    ['29-02-2024', '2024-02-29'],
  ])('%s is %s: the day comes first', (typed, iso) => {
    expect(readDay(typed)).toBe(iso);
  });

  it.each([
    '',
    '23/11',
    '29/02/2026',
    '31/04/2026',
    '11/23/2026',
    '00/01/2026',
    '2026-11-23',
    '23/11/26',
    'hier',
  ])('%s is no day', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});
