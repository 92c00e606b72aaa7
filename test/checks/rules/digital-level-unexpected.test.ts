import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('digital-level-unexpected', () => {
  it('reports when score and results are given and the flag is not set', () => {
    const found = checked({ scoreGeneral: '640', resultats: '2.3=5' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoreGeneral',
        rule: 'digital-level-unexpected',
        severity: 'warning',
        stage: 'business',
        value: '640',
        data: {},
        correction: null,
      },
      {
        sheet: 'Passages',
        row: 12,
        field: 'resultats',
        rule: 'digital-level-unexpected',
        severity: 'warning',
        stage: 'business',
        value: '2.3=5',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0640\u00a0» est donné alors que «\u00a0Niveau numérique\u00a0?\u00a0» est à Non. Passez cette colonne à Oui, ou videz la case.',
      '"640" is given although "Digital level?" is No. Set that column to Yes, or empty the cell.',
      '«\u00a02.3=5\u00a0» est donné alors que «\u00a0Niveau numérique\u00a0?\u00a0» est à Non. Passez cette colonne à Oui, ou videz la case.',
      '"2.3=5" is given although "Digital level?" is No. Set that column to Yes, or empty the cell.',
    ]);
  });

  it('says nothing when neither is', () => {
    const found = checked({});
    expect(found).toEqual([]);
  });
});
