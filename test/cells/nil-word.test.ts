import { expect, it } from '@jest/globals';
import { corrections, isNilWord } from '#cells';
import type { FieldKey } from '#dictionary';

it.each<[string, FieldKey, boolean]>([
  ['nil', 'scoring', true],
  ['Nill', 'scoring', true],
  ['NULL', 'mentionValidee', true],
  ['null', 'mentionValidee', true],
  ['-', 'moisNaissance', true],
  ['xsi:nil', 'scoring', true],
  ['nil sur 20', 'scoring', false],
  ['', 'scoring', false],
  ['NULL', 'nomUsage', true],
  ['nil', 'prenom2', true],
  ['Nil', 'prenom2', false],
  ['Null', 'nomUsage', false],
  ['nil', 'nomNaissance', true],
])('« %s » in %s stands for an empty cell: %p', (text, field, is) => {
  expect(isNilWord(text, field)).toBe(is);
});

it.each<[string, FieldKey, string | null | undefined]>([
  ['xsi:nil', 'scoring', ''],
  ['NULL', 'nomUsage', ''],
  ['Nil', 'prenom2', null],
])('« %s » in %s is corrected to %p', (text, field, after) => {
  expect(corrections.find(({ code }) => code === 'nil-word')?.correct(text, field, {}, null)).toBe(after);
});

it.each<FieldKey>(['idTechnique', 'code', 'nomNaissance', 'prenom1', 'nomTitulaire', 'prenom1Titulaire'])(
  'no correction empties %s',
  (key) => {
    expect(corrections.find(({ code }) => code === 'nil-word')?.fields).not.toContain(key);
  },
);
