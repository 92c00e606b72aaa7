import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('abroad-without-town', () => {
  it('reports when the town is not named', () => {
    const found = checked({ codeInsee: '99109', codePaysNaissance: '109' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'abroad-without-town',
        severity: 'warning',
        stage: 'places',
        value: null,
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Pour une naissance à l’étranger, le nom de la ville est nécessaire. Saisissez-le.',
      'For a birth abroad the name of the town is needed. Type it.',
    ]);
  });

  it('says nothing when it is', () => {
    const found = checked({
      codeInsee: '99109',
      codePaysNaissance: '109',
      libelleCommuneNaissance: 'Berlin',
    });
    expect(found).toEqual([]);
  });
});
