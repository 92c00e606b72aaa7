import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('language-level-unexpected', () => {
  it('reports when the level is set and the flag is not', () => {
    const found = checked({ niveauLangueEuropeen: 'B2' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'niveauLangueEuropeen',
        rule: 'language-level-unexpected',
        severity: 'warning',
        stage: 'business',
        value: 'B2',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le niveau «\u00a0B2\u00a0» est donné alors que «\u00a0Niveau de langue\u00a0?\u00a0» est à Non. Passez cette colonne à Oui, ou videz le niveau.',
      'Level "B2" is given although "Language level?" is No. Set that column to Yes, or empty the level.',
    ]);
  });

  it('says nothing when neither is', () => {
    const found = checked({});
    expect(found).toEqual([]);
  });
});
