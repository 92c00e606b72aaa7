import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('scoring-missing', () => {
  it('reports when obtained by scoring, without a score', () => {
    const found = checked({ obtentionCertification: 'PAR_SCORING' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'scoring',
        rule: 'scoring-missing',
        severity: 'warning',
        stage: 'business',
        value: null,
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La certification est obtenue par scoring, et le score n’est pas donné. Saisissez-le, par exemple «\u00a0785/990\u00a0», ou vérifiez la colonne «\u00a0Obtention\u00a0».',
      'The certification is obtained by scoring, and no score is given. Type it, for instance "785/990", or check the column "Obtained by".',
    ]);
  });

  it('says nothing when the score is there', () => {
    const found = checked({ obtentionCertification: 'PAR_SCORING', scoring: '785/990' });
    expect(found).toEqual([]);
  });

  it('says nothing when the score is given', () => {
    const found = checked({ obtentionCertification: 'PAR_SCORING', scoring: '785/990' });
    expect(found).toEqual([]);
  });
});
