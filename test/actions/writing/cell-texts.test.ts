import { describe, expect, it } from '@jest/globals';
import { isDateFormat, shownValue, typedValue } from '#actions/writing';

describe('how a grid is given a cell', () => {
  it.each([
    [null, '@', false, null],
    ['01004', '@', false, '01004'],
    [46349, 'dd/mm/yyyy', false, '23/11/2026'],
    [46349 - 1462, 'dd/mm/yyyy', true, '23/11/2026'],
    [46349.5, 'dd/mm/yyyy hh:mm', false, '23/11/2026 12:00'],
    [46349, 'General', false, 46349],
    [0.5, 'hh:mm', false, 0.5],
    [-1, 'dd/mm/yyyy', false, -1],
    [true, 'General', false, true],
  ])('%p in format %s, 1904 calendar %p, is %p', (value, format, date1904, shown) =>
    expect(shownValue(value, format, date1904)).toBe(shown),
  );

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-40C]d mmm yyyy', true],
    ['mmm', true],
    ['hh:mm', false],
    ['General', false],
    ['0" jours"', false],
    ['@', false],
  ])('format %s shows a date: %p', (format, shows) => expect(isDateFormat(format)).toBe(shows));
});

describe('what typing puts into a cell', () => {
  it.each([
    ['', 'General', false, null],
    ['01004', 'General', false, '01004'],
    ['1004', 'General', false, 1004],
    ['1004', '@', false, '1004'],
    ['1,5', 'General', false, 1.5],
    ['23/11/2026', 'dd/mm/yyyy', false, 46349],
    ['23/11/2026', 'dd/mm/yyyy', true, 46349 - 1462],
    ['23/11/2026 12:00', 'dd/mm/yyyy', false, 46349.5],
    ['23/11/2026 25:00', 'dd/mm/yyyy', false, '23/11/2026 25:00'],
    ['31/02/2026', 'dd/mm/yyyy', false, '31/02/2026'],
    ['23/11/2026', 'General', false, '23/11/2026'],
    ['1234567890123456', 'General', false, '1234567890123456'],
  ])('« %s » in format %s, 1904 calendar %p, is %p', (text, format, date1904, value) =>
    expect(typedValue(text, format, date1904)).toBe(value),
  );
});
