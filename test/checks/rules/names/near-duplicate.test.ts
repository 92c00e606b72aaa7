import { describe, expect, it } from '@jest/globals';
import { checkedTogether, said, type Changes } from '../../passages';

describe('near-duplicate', () => {
  it('reports when the surnames are one slip apart', () => {
    const found = checkedTogether({}, { idTechnique: '2026-0002', nomNaissance: 'MARTTIN' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'near-duplicate',
        severity: 'warning',
        stage: 'business',
        value: 'MARTIN',
        data: { other: '13' },
        correction: null,
      },
      {
        sheet: 'Passages',
        row: 13,
        field: 'nomNaissance',
        rule: 'near-duplicate',
        severity: 'warning',
        stage: 'business',
        value: 'MARTTIN',
        data: { other: '12' },
        correction: null,
      },
    ]);
    expect(said(found.slice(0, 1))).toEqual([
      'La ligne 13 a presque le même nom et la même naissance, pour la même certification délivrée le même jour. Si c’est la même personne, gardez la bonne ligne et mettez l’autre de côté.',
      'Row 13 has nearly the same name and the same birth, for the same certification delivered on the same day. If it is the same person, keep the right row and set the other aside.',
    ]);
  });

  it.each([
    ['the names are swapped', { nomNaissance: 'CAMILLE', prenom1: 'Martin' }],
    ['a first name is cut short', { prenom1: 'Camille Louise' }],
    ['a letter of the first name is lost', { prenom1: 'Camile' }],
    ['two letters of the first name are swapped', { prenom1: 'Camlile' }],
    ['day and month are swapped', { jourNaissance: '6', moisNaissance: '14' }],
  ])('reports when %s', (_when, changes) => {
    expect(
      checkedTogether(
        { jourNaissance: '14', moisNaissance: '6' },
        { idTechnique: '2026-0002', ...changes },
      ).map(({ rule }) => rule),
    ).toEqual(['near-duplicate', 'near-duplicate']);
  });

  it.each([
    ['they are twins', { prenom1: 'Camilla' }],
    ['they are twins whose names are both well known', { prenom1: 'Emilie' }, { prenom1: 'Emilien' }],
    ['they are twins whose names start otherwise', { prenom1: 'Élise' }, { prenom1: 'Lise' }],
    ['they are twins with short names', { prenom1: 'Elsa' }, { prenom1: 'Elisa' }],
    ['they are of another sex', { prenom1: 'Camile', sexe: 'M' }],
    ['the certification is another', { nomNaissance: 'MARTTIN', code: 'RNCP37674' }],
    ['the delivery is of another day', { nomNaissance: 'MARTTIN', dateDebutValidite: '2026-03-21' }],
    ['the birth is of another day', { nomNaissance: 'MARTTIN', jourNaissance: '15' }],
    ['the surnames are two slips apart', { nomNaissance: 'MARTTINE' }],
  ])('says nothing when %s', (_when, changes, first: Changes = {}) => {
    expect(checkedTogether(first, changes).filter(({ rule }) => rule === 'near-duplicate')).toEqual([]);
  });
});
