import { expect, it } from '@jest/globals';
import { columnLetter, columnNumber } from '#cells';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
  [16_384, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});
