import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nir-year', () => {
  it('reports when the digits say another year', () => {
    const found = checked({ nir: '2860635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-year',
        severity: 'warning',
        stage: 'business',
        value: '2860635238012',
        data: { digits: '86', year: '1985' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02860635238012\u00a0» dit une naissance en «\u00a086\u00a0», et la ligne dit 1985. Vérifiez le numéro et l’année.',
      '"2860635238012" says a birth in "86", and the row says 1985. Check the number and the year.',
    ]);
  });

  it('says nothing when they agree', () => {
    const found = checked({ nir: '2850635238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });
});
