import { describe, expect, it } from '@jest/globals';
import { BadInputError, elementAt, isLinear, readSchema } from '#dictionary';
import { oneLeaf, xsd } from './xsd';

const refusal = (text: string): string => {
  try {
    readSchema(text);
    return 'read';
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    return error.code;
  }
};

describe('a pattern that JavaScript might match for ever', () => {
  it.each([
    '([A-Za-z\\-]+)+X',
    '(a|a)*b',
    '(a*)*b',
    'a*a*a*a*b',
    '((a{1,9}){1,9}){1,9}b',
    '(a|b|ab)*c',
    '(x+x+)+y',
  ])('%s is told, and matched in no time', (pattern) => {
    expect(isLinear(pattern)).toBe(false);
    const schema = oneLeaf(
      `<xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction>`,
    );
    const [own] = elementAt(schema, 'flux/a')?.facets?.patterns ?? [];
    expect(own?.test('a'.repeat(20_000))).toBe(false);
  });

  it.each(['[12][0-9]{4}(2[AB]|[0-9]{2})[0-9]{6}', '[A-Z]+', '\\(\\)*', '(19|20)[0-9]{2}', '(a+)?', 'a{3}'])(
    '%s is not one',
    (pattern) => {
      expect(isLinear(pattern)).toBe(true);
    },
  );

  it('is matched as JavaScript would', () => {
    const schema = oneLeaf(
      '<xs:restriction base="xs:string"><xs:pattern value="([A-Z\u00c0-\u00dd]+[ \\-]?)+"/></xs:restriction>',
    );
    const [own] = elementAt(schema, 'flux/a')?.facets?.patterns ?? [];
    expect(
      ['LE GOFF', 'LEF\u00c8VRE-PETIT', 'A', '', 'Le Goff', 'A--B', 'A\n'].map((text) => own?.test(text)),
    ).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('a schema without an end is refused at once', () => {
  it.each([
    ['of 2 000 characters', 'a?'.repeat(1000)],
    ['whose counts unroll to 2 000', 'a{1000}b{1,1000}'],
  ])('that has a pattern %s', (_, pattern) => {
    expect(
      refusal(
        xsd(
          '',
          `<xs:element name="a"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType></xs:element>`,
        ),
      ),
    ).toBe('xsd-too-complex');
  });

  const chain = (count: number, type: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => type(index)).join('');

  it.each([
    ['nested 200 000 deep', xsd('<xs:annotation>'.repeat(200_000))],
    ['of 30 000 elements', xsd('', '<xs:element name="a"/>'.repeat(30_000))],
    [
      'whose groups double thirty times',
      xsd(
        '<xs:complexType><xs:group ref="g0"/></xs:complexType>',
        chain(
          30,
          (index) =>
            `<xs:group name="g${index}"><xs:sequence><xs:group ref="g${index + 1}"/><xs:group ref="g${index + 1}"/></xs:sequence></xs:group>`,
        ) + '<xs:group name="g30"><xs:sequence><xs:element name="a"/></xs:sequence></xs:group>',
      ),
    ],
    [
      'whose simple types restrict one another 5 000 times',
      xsd(
        '',
        chain(
          5_000,
          (index) => `<xs:simpleType name="t${index}"><xs:restriction base="t${index + 1}"/></xs:simpleType>`,
        ),
      ).replace('name="flux">', 'name="flux" type="t0">'),
    ],
    [
      'whose elements hold one another 5 000 times',
      xsd(
        '',
        chain(
          5_000,
          (index) =>
            `<xs:complexType name="t${index}"><xs:sequence><xs:element name="a" type="t${index + 1}"/></xs:sequence></xs:complexType>`,
        ),
      ).replace('name="flux">', 'name="flux" type="t0">'),
    ],
  ])('%s', (_, text) => {
    expect(refusal(text)).toBe('xsd-too-complex');
  });
});
