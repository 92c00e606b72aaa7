import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('several-first-names', () => {
  it('reports when a comma parts them', () => {
    const found = checked({ prenom1: 'Camille, Louise' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'several-first-names',
        severity: 'warning',
        stage: 'business',
        value: 'Camille, Louise',
        data: { first: 'Camille', others: 'Louise' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Camille, Louise\u00a0» contient plusieurs prénoms, et la CDC compare le premier seul. Gardez ici «\u00a0Camille\u00a0», et mettez Louise dans «\u00a0Deuxième prénom\u00a0» et «\u00a0Troisième prénom\u00a0».',
      '"Camille, Louise" holds several first names, and CDC compares the first alone. Keep "Camille" here, and put Louise in "Second name" and "Third name".',
    ]);
  });

  it('reports when three well-known ones follow', () => {
    const found = checked({ prenom1: 'Marie Louise Jeanne' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'prenom1',
        rule: 'several-first-names',
        severity: 'warning',
        stage: 'business',
        value: 'Marie Louise Jeanne',
        data: { first: 'Marie', others: 'Louise, Jeanne' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Marie Louise Jeanne\u00a0» contient plusieurs prénoms, et la CDC compare le premier seul. Gardez ici «\u00a0Marie\u00a0», et mettez Louise, Jeanne dans «\u00a0Deuxième prénom\u00a0» et «\u00a0Troisième prénom\u00a0».',
      '"Marie Louise Jeanne" holds several first names, and CDC compares the first alone. Keep "Marie" here, and put Louise, Jeanne in "Second name" and "Third name".',
    ]);
  });

  it('says nothing when two words may be a compound one', () => {
    const found = checked({ prenom1: 'Marie Louise' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is foreign and long', () => {
    const found = checked({ prenom1: 'Thi Thu Ha' });
    expect(found).toEqual([]);
  });
});
