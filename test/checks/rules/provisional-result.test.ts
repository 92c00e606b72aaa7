import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('provisional-result', () => {
  it('reports when the data is not certified', () => {
    const found = checked({ donneeCertifiee: 'false' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'donneeCertifiee',
        rule: 'provisional-result',
        severity: 'warning',
        stage: 'business',
        value: 'false',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0false\u00a0»\u00a0: le résultat serait envoyé comme provisoire. Une fois accepté, il est rarement rendu définitif\u00a0: attendez plutôt le résultat définitif, et mettez Oui.',
      '"false": the result would be sent as provisional. Once accepted it is seldom made final: rather wait for the final result, and put Yes.',
    ]);
  });

  it('says nothing when it is', () => {
    const found = checked({ donneeCertifiee: 'true' });
    expect(found).toEqual([]);
  });
});
