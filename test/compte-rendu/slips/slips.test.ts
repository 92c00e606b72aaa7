import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slips, slipsOf, type SlipCode } from '#compte-rendu';
import type { FieldKey, Values } from '#dictionary';
import { holds } from '../../holds';

const STEP_1 = 'Aucun titulaire ne correspond aux critères obligatoires';
const STEP_2 = `${STEP_1} enrichis du jour et du mois de naissance`;
const STEP_3 = 'Aucun titulaire ne correspond aux critères de réconciliation';

const mend = (code: SlipCode, values: Values) => slips.find((slip) => slip.code === code)?.mend(values);

describe('a slip shows what the row would hold instead', () => {
  it.each<[SlipCode, Values, Values | null]>([
    [
      'usage-name',
      { nomNaissance: 'DURAND', nomUsage: 'EXEMPLE' },
      { nomNaissance: 'EXEMPLE', nomUsage: 'DURAND' },
    ],
    ['usage-name', { nomNaissance: 'EXEMPLE', nomUsage: 'Exemple' }, null],
    ['usage-name', { nomNaissance: 'EXEMPLE' }, null],
    [
      'name-order',
      { nomNaissance: 'Camille', prenom1: 'EXEMPLE' },
      { nomNaissance: 'EXEMPLE', prenom1: 'Camille' },
    ],
    ['name-order', { nomNaissance: 'EXEMPLE' }, null],
    ['several-first-names', { prenom1: 'Marie, Louise' }, { prenom1: 'Marie', prenom2: 'Louise' }],
    [
      'several-first-names',
      { prenom1: 'Marie Louise', prenom2: 'Anne' },
      { prenom1: 'Marie', prenom2: 'Louise', prenom3: 'Anne' },
    ],
    ['several-first-names', { prenom1: 'Marie' }, null],
    ['several-first-names', { prenom1: 'Jean-Pierre' }, null],
    ['several-first-names', { prenom1: 'Marie Louise Anne Rose' }, null],
    ['several-first-names', { prenom1: 'Marie Louise', prenom2: 'Anne', prenom3: 'Rose' }, null],
    ['compound-first-name', { prenom1: 'Jean Pierre' }, { prenom1: 'Jean-Pierre' }],
    ['compound-first-name', { prenom1: 'Jean', prenom2: 'Pierre' }, { prenom1: 'Jean-Pierre', prenom2: '' }],
    [
      'compound-first-name',
      { prenom1: 'Jean', prenom2: 'Pierre', prenom3: 'Yann' },
      { prenom1: 'Jean-Pierre', prenom2: 'Yann', prenom3: '' },
    ],
    ['compound-first-name', { prenom1: 'Jean-Pierre' }, null],
    ['compound-first-name', { prenom1: 'Marie Louise Anne' }, null],
    ['day-month', { jourNaissance: '3', moisNaissance: '11' }, { jourNaissance: '11', moisNaissance: '3' }],
    ['day-month', { jourNaissance: '13', moisNaissance: '11' }, null],
    ['day-month', { jourNaissance: '4', moisNaissance: '4' }, null],
    ['day-month', {}, null],
    ['invented-day', { jourNaissance: '01', moisNaissance: '1' }, { jourNaissance: '', moisNaissance: '' }],
    ['invented-day', { jourNaissance: '1', moisNaissance: '2' }, null],
    ['city-code', { codeInsee: '75111' }, { codeInsee: '75056' }],
    ['city-code', { codeInsee: '75056', codePostal: '75011' }, { codeInsee: '75111' }],
    ['city-code', { codeInsee: '75056', codePostal: '75116' }, { codeInsee: '75116' }],
    ['city-code', { codeInsee: '69123', codePostal: '69003' }, { codeInsee: '69383' }],
    ['city-code', { codeInsee: '13055', codePostal: '13016' }, { codeInsee: '13216' }],
    ['city-code', { codeInsee: '13055', codePostal: '13090' }, null],
    ['city-code', { codeInsee: '75056' }, null],
    ['city-code', { codeInsee: '35238' }, null],
  ])('%s of %j', (code, values, mended) => {
    expect(mend(code, values)).toEqual(mended);
  });

  it('is shown beside the messages that it may explain, and no other', () => {
    const row: Values = {
      nomNaissance: 'DURAND',
      nomUsage: 'EXEMPLE',
      prenom1: 'Jean Pierre',
      jourNaissance: '1',
      moisNaissance: '1',
      codeInsee: '75111',
    };
    const shown = (message: string) => slipsOf(row, message).map(({ slip }) => slip.code);
    expect(shown(STEP_1)).toEqual(['usage-name', 'name-order', 'several-first-names', 'compound-first-name']);
    expect(shown(STEP_2)).toEqual(['invented-day']);
    expect(shown(STEP_3)).toEqual(['usage-name', 'several-first-names', 'invented-day', 'city-code']);
    expect(shown('existe déjà en base')).toEqual([]);
    expect(shown('autre chose')).toEqual([]);
  });

  it('loses no sign of a name, and changes something', () => {
    const name = fc.stringMatching(/^[A-Za-zé'’, -]{0,12}$/);
    const keys: readonly FieldKey[] = ['nomNaissance', 'nomUsage', 'prenom1', 'prenom2', 'prenom3'];
    const letters = (values: Values) =>
      keys
        .flatMap((key) => (values[key] ?? '').match(/[\p{L}’']/gu) ?? [])
        .sort()
        .join('');
    holds(
      fc.property(fc.tuple(name, name, name, name, name), (names) => {
        const row: Values = Object.fromEntries(keys.map((key, at) => [key, names[at]?.trim() ?? '']));
        for (const { mend: mended } of slips) {
          const after = mended(row);
          if (after === null) continue;
          expect(Object.entries(after).some(([key, value]) => row[key as FieldKey] !== value)).toBe(true);
          expect(letters({ ...row, ...after })).toBe(letters(row));
        }
      }),
    );
  });
});
