import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('digital-level-missing', () => {
  it('reports when the flag is set, and neither score nor results are', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoreGeneral',
        rule: 'digital-level-missing',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Niveau numérique\u00a0?\u00a0» est à Oui, sans score ni résultats. Remplissez l’un des deux, ou passez cette colonne à Non.',
      '"Digital level?" is Yes, with neither score nor results. Fill one of them, or set that column to No.',
    ]);
  });

  it('says nothing when results are given without a score', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', resultats: '2.3=5' });
    expect(found).toEqual([]);
  });
});
