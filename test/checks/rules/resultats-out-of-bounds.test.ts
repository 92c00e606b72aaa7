import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('resultats-out-of-bounds', () => {
  it('reports when two levels are out of 1 to 8', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', resultats: '2.3=0; 5.4=9' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'resultats',
        rule: 'resultats-out-of-bounds',
        severity: 'error',
        stage: 'schema',
        value: '2.3=0; 5.4=9',
        data: { part: 'niveau', read: '0', min: 1, max: 8 },
        correction: null,
      },
      {
        sheet: 'Passages',
        row: 12,
        field: 'resultats',
        rule: 'resultats-out-of-bounds',
        severity: 'error',
        stage: 'schema',
        value: '2.3=0; 5.4=9',
        data: { part: 'niveau', read: '9', min: 1, max: 8 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le niveau «\u00a00\u00a0» sort des limites\u00a0: il va de 1 à 8. Corrigez ce résultat.',
      'Level "0" is out of bounds: it goes from 1 to 8. Correct this result.',
      'Le niveau «\u00a09\u00a0» sort des limites\u00a0: il va de 1 à 8. Corrigez ce résultat.',
      'Level "9" is out of bounds: it goes from 1 to 8. Correct this result.',
    ]);
  });

  it('says nothing when the level is 8', () => {
    const found = checked({ presenceNiveauNumeriqueEuro: 'true', resultats: '2.3=8' });
    expect(found).toEqual([]);
  });
});
