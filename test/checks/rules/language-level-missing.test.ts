import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('language-level-missing', () => {
  it('reports when the flag is set and the level is not', () => {
    const found = checked({ presenceNiveauLangueEuro: 'true' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'niveauLangueEuropeen',
        rule: 'language-level-missing',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Niveau de langue\u00a0?\u00a0» est à Oui, et aucun niveau n’est donné. Choisissez le niveau, de A1 à C2, ou passez la première colonne à Non.',
      '"Language level?" is Yes, and no level is given. Choose the level, from A1 to C2, or set the first column to No.',
    ]);
  });

  it('says nothing when both are', () => {
    const found = checked({ presenceNiveauLangueEuro: 'true', niveauLangueEuropeen: 'B2' });
    expect(found).toEqual([]);
  });
});
