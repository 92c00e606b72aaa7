import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromClipboard, toClipboard } from '#standalone/clipboard';
import { holds } from '../holds';

describe('cells on the clipboard', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a', [['a']]],
    ['"two\nlines"\tx', [['two\nlines', 'x']]],
    ['"said ""so"""', [['said "so"']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['', []],
  ])('%j reads as %j', (text, cells) => expect(fromClipboard(text)).toEqual(cells));

  it('come back as they were copied, but for a lone empty cell and carriage returns', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
      .filter((lines) => lines.at(-1)?.join('') !== '');
    holds(fc.property(block, (lines) => expect(fromClipboard(toClipboard(lines))).toEqual(lines)));
  });
});
