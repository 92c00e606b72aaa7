import { describe, expect, it } from '@jest/globals';
import { cellName, columnLetters, columnNumber, parseRange, rangeName } from '#dictionary';

describe('A1 names', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [50, 'AX'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %d is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it.each([
    ['B2', 2, 2, 2, 2],
    ['$B$2:$C$9', 2, 2, 9, 3],
    ['c9:b2', 2, 2, 9, 3],
    ['B:C', 1, 2, 1_048_576, 3],
    ['2:9', 2, 1, 9, 16_384],
  ])('%s is a rectangle', (name, top, left, bottom, right) => {
    expect(parseRange(name)).toEqual({ top, left, bottom, right });
  });

  it.each(['', 'B', '2', 'Tableau1', 'B2:C9:D4', '#REF!'])('%p is no rectangle', (name) => {
    expect(parseRange(name)).toBeNull();
  });

  it('name a cell, and a rectangle of one cell as that cell', () => {
    expect(cellName(12, 28)).toBe('AB12');
    expect(rangeName({ top: 2, left: 2, bottom: 9, right: 3 })).toBe('B2:C9');
    expect(rangeName({ top: 2, left: 2, bottom: 2, right: 2 })).toBe('B2');
  });
});
