import { describe, expect, it } from '@jest/globals';
import { cellText } from '#standalone/clipboard';

describe('what a cell of the grid shows', () => {
  it.each([
    [null, ''],
    ['01004', '01004'],
    ['23/11/2026', '23/11/2026'],
    [46349, '46349'],
    [1.5, '1,5'],
    [true, 'VRAI'],
  ])('%p is « %s »', (value, text) => expect(cellText(value)).toBe(text));
});
