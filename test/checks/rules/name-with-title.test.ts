import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('name-with-title', () => {
  it('reports when a title stands in front', () => {
    const found = checked({ nomNaissance: 'Mme MARTIN' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'name-with-title',
        severity: 'warning',
        stage: 'business',
        value: 'Mme MARTIN',
        data: { title: 'Mme', rest: 'MARTIN' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Mme MARTIN\u00a0» commence par «\u00a0Mme\u00a0», qui n’est pas du nom. Gardez «\u00a0MARTIN\u00a0».',
      '"Mme MARTIN" starts with "Mme", which is no part of the name. Keep "MARTIN".',
    ]);
  });

  it('says nothing when the name starts alike', () => {
    const found = checked({ nomNaissance: 'MMERIC' });
    expect(found).toEqual([]);
  });
});
