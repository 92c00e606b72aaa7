import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dataKey,
  fingerprint,
  likeness,
  personKey,
  toldByLine,
  toldByRow,
  whoIs,
  type RowOfPassage,
} from '#journal';
import type { Values } from '#dictionary';
import { holds } from '../holds';
import { line, nadia } from './lines';

const rowOf = (
  changes: Values = {},
  branch: 'titulaire' | 'identifiantNational' = 'titulaire',
): RowOfPassage => {
  const values = { ...nadia, ...changes };
  return {
    sheet: 'Passages',
    row: 2,
    idTechnique: 'A1',
    fingerprint: fingerprint({ branch, values }),
    personKey: personKey(values),
    values,
    statusCell: '',
    aside: '',
  };
};

const sent = rowOf({ nomNaissance: 'Le Goff-Ferrand', prenom1: 'Anne Nadia' });

const toLine = (changes: Values, wiped: Parameters<typeof line>[1] = {}) =>
  likeness(
    toldByLine(line('F1', { ...whoIs(sent, ''), ...wiped })),
    toldByRow(rowOf({ nomNaissance: 'Le Goff-Ferrand', prenom1: 'Anne Nadia', ...changes })),
  );

describe('a row, beside the line of a passage that was sent', () => {
  it.each<[string, Values]>([
    ['itself', {}],
    ['in other letters', { nomNaissance: 'LE GOFF FÉRRAND', prenom1: 'anne-nadia' }],
    ['without its blanks and hyphens', { nomNaissance: 'LEGOFF FERRAND', prenom1: 'Annenadia' }],
    ['sent otherwise', { libelleCommuneNaissance: 'Brest' }],
  ])('is the same: %s', (_name, changes) => expect(toLine(changes)).toBe('same'));

  it.each<[string, Values]>([
    ['a letter away', { nomNaissance: 'Le Goff-Ferran' }],
    ['a first name cut short', { prenom1: 'Anne' }],
    ['a letter more in the first name', { prenom1: 'Anne Nadias' }],
    ['a name added', { nomNaissance: 'Le Goff-Ferrand ép. Morvan' }],
    ['another birth', { jourNaissance: '18' }],
    ['another sex', { sexe: 'M' }],
    ['no first name', { prenom1: '' }],
  ])('may be the same: %s', (_name, changes) => expect(toLine(changes)).toBe('maybe'));

  it.each<[string, Values]>([
    ['a twin', { prenom1: 'Yanne' }],
    ['another name', { nomNaissance: 'Morvan' }],
    ['a letter away in both names', { nomNaissance: 'Le Goff-Ferran', prenom1: 'Anne Nadias' }],
    ['a letter away, born otherwise', { nomNaissance: 'Le Goff-Ferran', jourNaissance: '18' }],
    ['another certification', { code: 'RNCP35727' }],
    ['another delivery', { dateDebutValidite: '2026-03-13' }],
  ])('is another: %s', (_name, changes) => expect(toLine(changes)).toBe('other'));

  it('is the same by the names alone where the prints of the line were wiped', () => {
    expect(toLine({}, { personKey: '', fingerprint: '' })).toBe('same');
    expect(toLine({ prenom1: 'Anne' }, { personKey: '', fingerprint: '' })).toBe('other');
  });

  it('is the same by its data where it has no key, and may be where the line has no name either', () => {
    expect(toLine({}, { personKey: '' })).toBe('same');
    expect(toLine({}, { personKey: '', nomNaissance: '', prenom1: '' })).toBe('maybe');
  });
});

it('meets, among those of the same 8 hex, all that are the same passage by their names', () => {
  const name = fc.constantFrom('', 'le goff', 'legoff', 'le gof', 'ferrand');
  const told = fc.record({
    personKey: fc.constantFrom('', 'a', 'b'),
    identity: fc.constant('12345678'),
    nom: name,
    prenom: name,
    code: fc.constant('rncp35726'),
    delivered: fc.constant('2026-03-12'),
    keyAs: fc.constantFrom(
      () => 'a',
      () => 'b',
    ),
  });
  holds(
    fc.property(told, told, (one, other) => {
      const haveOneKey = one.personKey !== '' && one.personKey === other.personKey;
      if (likeness(one, other) === 'same' && !haveOneKey) expect(dataKey(one)).toBe(dataKey(other));
    }),
  );
});
