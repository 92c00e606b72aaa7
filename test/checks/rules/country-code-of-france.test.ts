import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('country-code-of-france', () => {
  it('reports when France is given as a country', () => {
    const found = checked({ codeInsee: null, codePaysNaissance: '100' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'country-code-of-france',
        severity: 'warning',
        stage: 'places',
        value: '100',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0100\u00a0» désigne la France\u00a0: le code du pays ne se remplit que pour une naissance à l’étranger. Videz la case.',
      '"100" is France: the country code is for births abroad only. Empty the cell.',
    ]);
  });

  it('reports when a country goes with a town of France', () => {
    const found = checked({ codePaysNaissance: '109' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'country-code-of-france',
        severity: 'warning',
        stage: 'places',
        value: '109',
        data: { codeInsee: '35238' },
        correction: null,
      },
    ]);
  });

  it('says nothing when it is left empty', () => {
    const found = checked({});
    expect(found).toEqual([]);
  });
});
