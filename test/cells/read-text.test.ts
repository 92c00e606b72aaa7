import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellText, readText } from '#cells';
import { holds } from '../holds';

describe('readText', () => {
  it.each([
    ['outer blanks', '  MARTIN \t', 'MARTIN'],
    ['outer no-break spaces', '\u00a0MARTIN\u202f', 'MARTIN'],
    ['a byte order mark and zero-width signs', '\ufeffMARTIN\u200b\u200e', 'MARTIN'],
    ['a cell of blanks', ' \u00a0\u200b ', ''],
    ['inner blanks, kept', 'DE  LA\u00a0TOUR', 'DE  LA\u00a0TOUR'],
    ['a typographic apostrophe, kept', 'D’ARC', 'D’ARC'],
    ['letters and accents apart, put together', 'Ele\u0301onore', 'Eléonore'],
    ['CRLF', 'un\r\ndeux\r\r\ntrois', 'un\ndeux\ntrois'],
    ['a CR alone, kept', 'un\rdeux', 'un\rdeux'],
    ['an entity, which is only text here', 'R&amp;D &#65;', 'R&amp;D &#65;'],
    ['a formula error', '#VALEUR !', '#VALEUR !'],
    ['the word TRUE', 'TRUE', 'TRUE'],
    ['a lone surrogate, for the checks', 'a\ud800b', 'a\ud800b'],
  ])('reads %s', (_, typed, read) => {
    expect(readText(typed)).toBe(read);
  });

  it.each([
    [35_726, '35726'],
    [1e5, '100000'],
    [1e21, '1000000000000000000000'],
    [255_081_416_802_538, '255081416802538'],
    [0.1 + 0.2, '0.3'],
    [15.5, '15.5'],
    [-0, '0'],
    [-12, '-12'],
    [1.5e-7, '0.00000015'],
    [-2e-9, '-0.000000002'],
    [true, 'TRUE'],
    [null, ''],
  ])('reads %s in plain digits', (typed, read) => {
    expect(readText(typed)).toBe(read);
  });

  it('reads what it gave as it is', () => {
    const signs = fc.string({
      unit: fc.oneof(
        fc.constantFrom(' ', '\u00a0', '\ufeff', '\u200b', '\r', '\n', 'e', '\u0301', '\u212b', '’'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    holds(
      fc.property(signs, (typed) => {
        const read = readText(typed);
        expect(readText(read)).toBe(read);
      }),
    );
  });

  it('never writes an exponent', () => {
    holds(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(cellText(number)).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});
