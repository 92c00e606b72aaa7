import { describe, expect, it } from '@jest/globals';
import { elementAt } from '#dictionary';
import { oneLeaf } from './xsd';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function takes(pattern: string, value: string): boolean | undefined {
  const schema = oneLeaf(
    `<xs:restriction base="xs:string"><xs:pattern value="${escaped(pattern)}"/></xs:restriction>`,
  );
  expect(schema.notUnderstood).toEqual([]);
  return elementAt(schema, 'flux/a')?.facets?.patterns.every((expression) => expression.test(value));
}

describe('the patterns of an XSD', () => {
  it.each([
    ['anchored', 'b', 'abc', false],
    ['anchored around alternatives', 'a|b', 'ab', false],
    ['at the end of the text, not of a line', 'a', 'a\n', false],
    ['with a dollar that is a dollar', 'a$', 'a$', true],
    ['with a caret that is a caret', '^a', '^a', true],
    ['where a dot is no line break', 'a.b', 'a\nb', false],
    ['where a dot is one character, of 4 bytes too', 'a.b', 'a😀b', true],
    ['where \\d is any digit', '\\d', '٣', true],
    ['where \\d is any digit, in a class too', '[\\d]', '٣', true],
    ['where \\s is four blanks only', '\\s', '\u00a0', false],
    ['where \\w is neither punctuation nor blank', '\\w+', 'é1', true],
    ['where \\w leaves punctuation out', '\\w', '_', false],
    ['with an escaped hyphen', 'a\\-b', 'a-b', true],
    ['with an escaped hyphen in a class', '[a\\-b]', '-', true],
    ['with a negated class', '[^a]', 'a', false],
    ['with properties', '\\p{Lu}\\P{Lu}', 'Éé', true],
    ['with a quantifier', '[0-9]{2,3}', '1234', false],
    ['with slashes and quotes', 'a/"b', 'a/"b', true],
    ['of the NIR', '[12][0-9]{4}(2[AB]|[0-9]{2})[0-9]{6}', '180032A004123', true],
    ['of the NIR, Corsica aside', '[12][0-9]{4}(2[AB]|[0-9]{2})[0-9]{6}', '180032C004123', false],
  ])('are %s', (_, pattern, value, expected) => {
    expect(takes(pattern, value)).toBe(expected);
  });
});
