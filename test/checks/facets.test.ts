import { expect, it } from '@jest/globals';
import { rangeOf } from '#checks';
import type { Facets } from '#dictionary';

const facets = (given: Partial<Facets>): Facets => ({ base: 'integer', patterns: [], ...given });

it.each<[string, Partial<Facets>, ReturnType<typeof rangeOf>]>([
  ['both bounds', { base: 'int', minInclusive: 1, maxInclusive: 12 }, { min: 1, max: 12 }],
  ['no bound', {}, { min: -Infinity, max: Infinity }],
  ['an upper bound alone', { base: 'negativeInteger', maxInclusive: -1 }, { min: -Infinity, max: -1 }],
  ['a lower bound alone', { base: 'unsignedLong', minInclusive: 0 }, { min: 0, max: Infinity }],
  ['text, whatever its bounds', { base: 'string', minInclusive: 1 }, null],
])('the range of a whole number is that of its facets: %s', (_, given, range) => {
  expect(rangeOf(facets(given))).toEqual(range);
});
