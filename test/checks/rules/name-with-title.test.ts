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
      '«\u00a0Mme MARTIN\u00a0» contient «\u00a0Mme\u00a0», qui n’est pas du nom. Gardez «\u00a0MARTIN\u00a0».',
      '"Mme MARTIN" holds "Mme", which is no part of the name. Keep "MARTIN".',
    ]);
  });

  it('says nothing when the name starts alike', () => {
    const found = checked({ nomNaissance: 'MMERIC' });
    expect(found).toEqual([]);
  });

  it('reports when a title stands after the name', () => {
    const found = checked({ nomNaissance: 'MARTIN Mme' });
    expect(found.map(({ rule, data }) => ({ rule, data }))).toEqual([
      { rule: 'name-with-title', data: { title: 'Mme', rest: 'MARTIN' } },
    ]);
  });

  it.each(['Mme FABRE épouse GIRARD', 'Mme FABRE (née GIRARD)', 'FABRE NJF GIRARD'])(
    'leaves %s to the split of names, which has no title',
    (nomNaissance) => {
      const found = checked({ nomNaissance });
      expect(found.map(({ rule }) => rule)).toEqual(['name-with-usage-name']);
      expect(Object.values(found[0]?.data ?? {})).toEqual(expect.arrayContaining(['FABRE', 'GIRARD']));
    },
  );
});
