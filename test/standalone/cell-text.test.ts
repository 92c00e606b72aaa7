import { describe, expect, it } from '@jest/globals';
import { cellText, isDateFormat, typedValue } from '../../src/standalone/grid/cell-text';

describe('what a cell of the grid shows', () => {
  it.each([
    [null, 'General', ''],
    ['01004', '@', '01004'],
    [46349, 'dd/mm/yyyy', '23/11/2026'],
    [46349.5, 'dd/mm/yyyy hh:mm', '23/11/2026 12:00'],
    [46349, 'General', '46349'],
    [1.5, '0.0', '1,5'],
    [true, 'General', 'VRAI'],
  ])('%p in format %s is « %s »', (value, format, text) => expect(cellText(value, format)).toBe(text));

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-40C]d mmm yyyy', true],
    ['General', false],
    ['0" jours"', false],
    ['@', false],
  ])('format %s shows a date: %p', (format, shows) => expect(isDateFormat(format)).toBe(shows));
});

describe('what typing puts into a cell', () => {
  it.each([
    ['', 'General', null],
    ['01004', 'General', '01004'],
    ['1004', 'General', 1004],
    ['1004', '@', '1004'],
    ['1,5', 'General', 1.5],
    ['23/11/2026', 'dd/mm/yyyy', 46349],
    ['31/02/2026', 'dd/mm/yyyy', '31/02/2026'],
    ['23/11/2026', 'General', '23/11/2026'],
    ['1234567890123456', 'General', '1234567890123456'],
  ])('« %s » in format %s is %p', (text, format, value) => expect(typedValue(text, format)).toBe(value));
});
