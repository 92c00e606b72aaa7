import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('scoring-unexpected', () => {
  it('reports when a score goes with an admission', () => {
    const found = checked({ scoring: '15/20' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoring',
        rule: 'scoring-unexpected',
        severity: 'warning',
        stage: 'business',
        value: '15/20',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le score «\u00a015/20\u00a0» est donné alors que la certification n’est pas obtenue par scoring. Videz la case, ou corrigez la colonne «\u00a0Obtention\u00a0».',
      'Score "15/20" is given although the certification is not obtained by scoring. Empty the cell, or correct the column "Obtained by".',
    ]);
  });

  it('says nothing when it goes with a scoring', () => {
    const found = checked({ obtentionCertification: 'PAR_SCORING', scoring: '785/990' });
    expect(found).toEqual([]);
  });
});
