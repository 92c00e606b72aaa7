import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('pattern', () => {
  it('reports when a NIR is not of the form of one', () => {
    const found = checked({ nir: '2850635A38012' }, { branch: 'identifiantNational' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nir',
        rule: 'pattern',
        severity: 'error',
        stage: 'schema',
        value: '2850635A38012',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a02850635A38012\u00a0» n’a pas la forme que le format demande, par exemple «\u00a02850635238012\u00a0». Vérifiez chaque caractère.',
      '"2850635A38012" is not of the form that the format asks for, for instance "2850635238012". Check each character.',
    ]);
  });

  it('says nothing when it is', () => {
    const found = checked({ nir: '285062A238012' }, { branch: 'identifiantNational' });
    expect(found.filter(({ rule }) => rule === 'pattern')).toEqual([]);
  });
});
