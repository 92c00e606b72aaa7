import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('out-of-range', () => {
  it('reports when a score is over 1000', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', scoreGeneral: '1001' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoreGeneral',
        rule: 'out-of-range',
        severity: 'error',
        stage: 'schema',
        value: '1001',
        data: { min: 1, max: 1000, read: '1001' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01001\u00a0» sort des limites\u00a0: «\u00a0Score numérique\u00a0» va de 1 à 1000. Vérifiez la saisie.',
      '"1001" is out of bounds: "Digital score" goes from 1 to 1000. Check what was typed.',
    ]);
  });

  it('reports when the year of the birth date is 1885, on the column of the date', () => {
    const found = checked({ dateNaissance: '14/06/1885', anneeNaissance: '1885' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'out-of-range',
        severity: 'error',
        stage: 'schema',
        value: '14/06/1885',
        data: { min: 1900, max: 2099, read: '1885', element: 'anneeNaissance' },
        correction: null,
      },
    ]);
  });

  it('says nothing when it is at the bound', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', scoreGeneral: '1000' });
    expect(found).toEqual([]);
  });
});
