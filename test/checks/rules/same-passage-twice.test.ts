import { describe, expect, it } from '@jest/globals';
import { checkedTogether, said, type Changes } from '../passages';

const second = { idTechnique: '2026-0002' };

describe('same-passage-twice', () => {
  it('reports both rows of one person, certification and delivery date, whatever the case and accents', () => {
    const found = checkedTogether({ prenom1: 'Zoé' }, { ...second, prenom1: 'ZOE' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'same-passage-twice',
        severity: 'warning',
        stage: 'business',
        value: 'MARTIN',
        data: { rows: '13', more: 0 },
        correction: null,
      },
      {
        sheet: 'Passages',
        row: 13,
        field: 'nomNaissance',
        rule: 'same-passage-twice',
        severity: 'warning',
        stage: 'business',
        value: 'MARTIN',
        data: { rows: '12', more: 0 },
        correction: null,
      },
    ]);
    expect(said(found.slice(0, 1))).toEqual([
      'La même personne a la même certification, délivrée le même jour, sur la ligne 13. Une seule part\u00a0: mettez l’autre de côté, ou dites pourquoi c’est un second passage.',
      'The same person has the same certification, delivered on the same day, on row 13. Only one goes: set the other aside, or say why it is a second passage.',
    ]);
  });

  it.each<[string, Changes]>([
    ['another delivery date is a renewal', { dateDebutValidite: '2026-06-20' }],
    ['another first name is a twin', { prenom1: 'Dominique' }],
    ['another certification is another passage', { code: 'RNCP35727' }],
    ['another birth date is another person', { jourNaissance: '15' }],
  ])('says nothing when %s', (_why, changes) => {
    expect(checkedTogether({}, { ...second, ...changes })).toEqual([]);
  });
});
