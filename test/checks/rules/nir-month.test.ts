import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('nir-month', () => {
  it('reports when the digits say another month', () => {
    const found = checked({ nir: '2850735238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'nir-month',
        severity: 'warning',
        stage: 'business',
        value: '2850735238012',
        data: { digits: '07', month: '6' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02850735238012\u00a0» dit le mois «\u00a007\u00a0», et la ligne dit 6. Vérifiez le numéro et le mois.',
      '"2850735238012" says month "07", and the row says 6. Check the number and the month.',
    ]);
  });

  it('says nothing when they say that the month was not known', () => {
    const found = checked({ nir: '2852035238012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([]);
  });
});
