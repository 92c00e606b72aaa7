import { expect, it } from '@jest/globals';
import { groupBy } from '#dictionary';

it('groups keep the order in which keys and items first come', () => {
  const groups = groupBy(['pomme', 'bois', 'poire', 'banc', 'cep'], (word) => word[0]);
  expect([...groups]).toEqual([
    ['p', ['pomme', 'poire']],
    ['b', ['bois', 'banc']],
    ['c', ['cep']],
  ]);
});
