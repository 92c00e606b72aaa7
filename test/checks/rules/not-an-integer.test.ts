import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('not-an-integer', () => {
  it('reports when a score is a text', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', scoreGeneral: '640,5' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoreGeneral',
        rule: 'not-an-integer',
        severity: 'error',
        stage: 'schema',
        value: '640,5',
        data: { min: 1, max: 1000, read: '640,5' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0640,5\u00a0» n’est pas un nombre entier. Saisissez un nombre de 1 à 1000, en chiffres.',
      '"640,5" is not a whole number. Type a number from 1 to 1000, in digits.',
    ]);
  });

  it('says nothing when it is a number', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', scoreGeneral: '640' });
    expect(found).toEqual([]);
  });
});
