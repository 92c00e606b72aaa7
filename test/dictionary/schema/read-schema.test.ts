import { describe, expect, it } from '@jest/globals';
import { BadInputError, elementAt, readSchema } from '#dictionary';
import { oneLeaf, xsd } from './xsd';

const complex = (content: string): string => `<xs:complexType>${content}</xs:complexType>`;
const children = (text: string) =>
  readSchema(text).root.content?.children.map(({ name, required, repeated }) => [name, required, repeated]);

describe('readSchema, what it takes', () => {
  it('reads the version and the namespace, whatever the prefix', () => {
    const text = `\uFEFF<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" version="1.1.7"><element name="flux"/></schema>`;
    expect(readSchema(text)).toMatchObject({ version: '1.1.7', targetNamespace: 'urn:x', notUnderstood: [] });
  });

  it.each([
    ['xsd-not-xml', 'Bonjour'],
    ['xsd-not-xml', ''],
    ['xsd-not-xml', '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="flux">'],
    ['xsd-not-xml', '<xs:schema><a/></xs:schema>'],
    ['xsd-not-schema', '<rapport/>'],
    ['xsd-not-schema', '<schema><element name="flux"/></schema>'],
    [
      'xsd-not-flux',
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="rapport"/></xs:schema>',
    ],
    [
      'xsd-doctype',
      '<!DOCTYPE schema [<!ENTITY a "aaaa">]><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>',
    ],
    ['xsd-doctype', '<!-- x --> <!doctype html><html></html>'.replace('doctype', 'DOCTYPE')],
  ])('refuses with %s: %s', (code, text) => {
    expect(() => readSchema(text)).toThrow(BadInputError);
    try {
      readSchema(text);
    } catch (error) {
      expect(error).toMatchObject({ code });
    }
  });
});

describe('readSchema, content', () => {
  const [a, b] = ['<xs:element name="a"/>', '<xs:element name="b" minOccurs="0" maxOccurs="3"/>'];

  it.each([
    [
      'all',
      `<xs:all>${a}${b}</xs:all>`,
      'all',
      [
        ['a', true, false],
        ['b', false, true],
      ],
    ],
    [
      'sequence',
      `<xs:sequence>${a}${b}</xs:sequence>`,
      'sequence',
      [
        ['a', true, false],
        ['b', false, true],
      ],
    ],
    [
      'choice of several: none is required',
      `<xs:choice>${a}${b}</xs:choice>`,
      'choice',
      [
        ['a', false, false],
        ['b', false, true],
      ],
    ],
    [
      'a choice alone in a sequence',
      `<xs:sequence><xs:choice>${a}${b}</xs:choice></xs:sequence>`,
      'choice',
      [
        ['a', false, false],
        ['b', false, true],
      ],
    ],
    [
      'a choice of one, repeated',
      `<xs:sequence><xs:choice maxOccurs="unbounded">${a}</xs:choice></xs:sequence>`,
      'sequence',
      [['a', true, true]],
    ],
    [
      'an optional sequence',
      `<xs:sequence minOccurs="0">${a}</xs:sequence>`,
      'sequence',
      [['a', false, false]],
    ],
    [
      'a sequence in a sequence',
      `<xs:sequence>${b}<xs:sequence>${a}</xs:sequence></xs:sequence>`,
      'sequence',
      [
        ['b', false, true],
        ['a', true, false],
      ],
    ],
  ])('reads %s', (_, content, model, expected) => {
    const text = xsd(complex(content));
    expect(readSchema(text).root.content?.model).toBe(model);
    expect(children(text)).toEqual(expected);
    expect(readSchema(text).notUnderstood).toEqual([]);
  });

  it('notes a choice among other elements, and requires nothing of it', () => {
    const text = xsd(
      complex(
        `<xs:sequence>${a}<xs:choice><xs:element name="c"/><xs:element name="d"/></xs:choice></xs:sequence>`,
      ),
    );
    expect(children(text)).toEqual([
      ['a', true, false],
      ['c', false, false],
      ['d', false, false],
    ]);
    expect(readSchema(text).notUnderstood).toEqual(['xs:choice (flux)'.replace('xs', 'xsd')]);
  });

  it('follows element references, named groups, named types and nil', () => {
    const schema = readSchema(
      xsd(
        complex('<xs:sequence><xs:group ref="g"/><xs:element ref="c" minOccurs="0"/></xs:sequence>'),
        `<xs:group name="g"><xs:sequence><xs:element name="a" type="t" nillable="1"/></xs:sequence></xs:group>
         <xs:element name="c" type="xs:int" nillable="true"/>
         <xs:simpleType name="t"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>`,
      ),
    );
    expect(schema.notUnderstood).toEqual([]);
    expect(elementAt(schema, 'flux/a')).toMatchObject({
      nillable: true,
      required: true,
      facets: { maxLength: 3 },
    });
    expect(elementAt(schema, 'flux/c')).toMatchObject({
      nillable: true,
      required: false,
      facets: { base: 'int' },
    });
  });

  it('does not run for ever on a type that holds itself', () => {
    const text = xsd(
      '',
      '<xs:complexType name="t"><xs:sequence><xs:element name="t" type="t"/></xs:sequence></xs:complexType>',
    ).replace('<xs:element name="flux">', '<xs:element name="flux" type="t">');
    expect(readSchema(text).notUnderstood).toEqual(['xsd:complexType (t)']);
  });

  it.each([
    ['xsd:any (flux)', complex('<xs:sequence><xs:any/></xs:sequence>')],
    ['xsd:assert (flux)', complex('<xs:sequence/><xs:assert test="true()"/>')],
    ['xsd:attribute id (flux)', complex('<xs:sequence/><xs:attribute name="id" use="required"/>')],
    [
      'xsd:extension (flux)',
      complex('<xs:complexContent><xs:extension base="b"><xs:sequence/></xs:extension></xs:complexContent>'),
    ],
    ['xsd:key (flux)', `${complex('<xs:sequence/>')}<xs:key name="k"/>`],
    ['xsd:element ref (absent)', complex('<xs:sequence><xs:element ref="absent"/></xs:sequence>')],
    ['xsd:complexType mixed (flux)', complex('<xs:sequence/>').replace('>', ' mixed="true">')],
    ['xsd:simpleType (absent)', complex('<xs:sequence><xs:element name="a" type="absent"/></xs:sequence>')],
  ])('notes %s', (construct, flux) => {
    expect(readSchema(xsd(flux, '<xs:complexType name="b"/>')).notUnderstood).toEqual([construct]);
  });

  it('keeps what an extension inherits', () => {
    const schema = readSchema(
      xsd(
        complex(
          `<xs:complexContent><xs:extension base="b"><xs:sequence>${b}</xs:sequence></xs:extension></xs:complexContent>`,
        ),
        `<xs:complexType name="b"><xs:sequence>${a}</xs:sequence></xs:complexType>`,
      ),
    );
    expect(schema.root.content?.children.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each(['include', 'import', 'redefine'])('notes that another file is wanted by xsd:%s', (name) => {
    expect(readSchema(xsd('', `<xs:${name} schemaLocation="x.xsd"/>`)).notUnderstood).toEqual([
      `xsd:${name}`,
    ]);
  });
});

describe('readSchema, simple types', () => {
  const facetsOf = (simpleType: string, others = '') =>
    elementAt(oneLeaf(simpleType, others), 'flux/a')?.facets;

  it('adds up the facets of a chain of restrictions', () => {
    const facets = facetsOf(
      '<xs:restriction base="t"><xs:maxLength value="5"/><xs:pattern value="[a-z]*"/></xs:restriction>',
      `<xs:simpleType name="t"><xs:restriction base="u"><xs:minLength value="1"/><xs:pattern value="a.*"/><xs:pattern value="b.*"/></xs:restriction></xs:simpleType>
       <xs:simpleType name="u"><xs:restriction base="xs:token"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>`,
    );
    expect(facets).toMatchObject({ base: 'token', minLength: 1, maxLength: 5 });
    const takes = (value: string) => facets?.patterns.every((pattern) => pattern.test(value));
    expect(['ab', 'bb', 'cb', 'aB'].map(takes)).toEqual([true, true, false, false]);
  });

  it('takes the last list of a chain', () => {
    expect(
      facetsOf(
        '<xs:restriction base="t"><xs:enumeration value="A"/></xs:restriction>',
        '<xs:simpleType name="t"><xs:restriction base="xs:string"><xs:enumeration value="A"/><xs:enumeration value="B"/></xs:restriction></xs:simpleType>',
      )?.enumeration,
    ).toEqual(['A']);
  });

  it.each([
    ['int', { minInclusive: -2147483648, maxInclusive: 2147483647 }],
    ['positiveInteger', { minInclusive: 1 }],
    ['string', {}],
  ])('knows the bounds of xsd:%s', (base, bounds) => {
    expect(facetsOf(`<xs:restriction base="xs:${base}"/>`)).toEqual({ base, patterns: [], ...bounds });
  });

  it.each([
    ['xsd:union (a)', '<xs:union memberTypes="xs:int xs:date"/>'],
    ['xsd:list (a)', '<xs:list itemType="xs:int"/>'],
    [
      'xsd:whiteSpace collapse (a)',
      '<xs:restriction base="xs:string"><xs:whiteSpace value="collapse"/></xs:restriction>',
    ],
    [
      'xsd:totalDigits 5 (a)',
      '<xs:restriction base="xs:decimal"><xs:totalDigits value="5"/></xs:restriction>',
    ],
    [
      'xsd:minInclusive 2020-01-01 (a)',
      '<xs:restriction base="xs:date"><xs:minInclusive value="2020-01-01"/></xs:restriction>',
    ],
    [
      'xsd:pattern \\i\\c* (a)',
      '<xs:restriction base="xs:string"><xs:pattern value="\\i\\c*"/></xs:restriction>',
    ],
    [
      'xsd:pattern [a-z-[aeiou]] (a)',
      '<xs:restriction base="xs:string"><xs:pattern value="[a-z-[aeiou]]"/></xs:restriction>',
    ],
  ])('notes %s and asks nothing of the value', (construct, simpleType) => {
    const schema = oneLeaf(simpleType);
    expect(schema.notUnderstood).toEqual([construct]);
    expect(elementAt(schema, 'flux/a')?.facets?.patterns).toEqual([]);
  });
});
