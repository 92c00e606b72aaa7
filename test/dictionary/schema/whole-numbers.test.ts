import { expect, it } from '@jest/globals';
import { elementAt, isWholeNumber, readSchema } from '#dictionary';
import { xsd } from './xsd';

const facetsOf = (type: string) => {
  const leaf = `<xs:complexType><xs:all><xs:element name="a" type="xs:${type}"/></xs:all></xs:complexType>`;
  const facets = elementAt(readSchema(xsd(leaf)), 'a')?.facets;
  if (facets === null || facets === undefined) throw new Error(`no facets for ${type}`);
  return facets;
};

it.each([
  ['integer', undefined, undefined],
  ['positiveInteger', 1, undefined],
  ['nonNegativeInteger', 0, undefined],
  ['negativeInteger', undefined, -1],
  ['nonPositiveInteger', undefined, 0],
  ['byte', -128, 127],
  ['short', -(2 ** 15), 2 ** 15 - 1],
  ['int', -(2 ** 31), 2 ** 31 - 1],
  ['long', -(2 ** 63), 2 ** 63],
  ['unsignedByte', 0, 255],
  ['unsignedShort', 0, 2 ** 16 - 1],
  ['unsignedInt', 0, 2 ** 32 - 1],
  ['unsignedLong', 0, 2 ** 64],
])('xs:%s is a whole number from %p to %p', (type, minInclusive, maxInclusive) => {
  const facets = facetsOf(type);
  expect(isWholeNumber(facets)).toBe(true);
  expect([facets.minInclusive, facets.maxInclusive]).toEqual([minInclusive, maxInclusive]);
});

it.each(['string', 'decimal', 'date', 'boolean', 'anyType'])('xs:%s is no whole number', (type) => {
  expect(isWholeNumber(facetsOf(type))).toBe(false);
});
