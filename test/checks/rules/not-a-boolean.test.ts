import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('not-a-boolean', () => {
  it('reports when a flag says something else', () => {
    const found = checked({ donneeCertifiee: 'peut-être' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'donneeCertifiee',
        rule: 'not-a-boolean',
        severity: 'error',
        stage: 'schema',
        value: 'peut-être',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0peut-être\u00a0» n’est ni Oui ni Non. Choisissez l’un des deux dans la liste.',
      '"peut-être" is neither Yes nor No. Choose one of them in the list.',
    ]);
  });

  it('says nothing when it is written as a digit', () => {
    const found = checked({ donneeCertifiee: '1' });
    expect(found).toEqual([]);
  });
});
