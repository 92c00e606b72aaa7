import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('code-of-bloc', () => {
  it('reports when the code is that of a bloc', () => {
    const found = checked({ code: 'RNCP37674BC01' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'code-of-bloc',
        severity: 'error',
        stage: 'business',
        value: 'RNCP37674BC01',
        data: { bloc: 'BC01' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0RNCP37674BC01\u00a0» désigne un bloc de compétences. N’enlevez pas «\u00a0BC01\u00a0»\u00a0: ce serait attester le titre entier. Mettez la ligne de côté, ou levez ce blocage si la CDC vous a confirmé ce code.',
      '"RNCP37674BC01" is a bloc of competences. Do not take "BC01" away: that would attest the whole title. Set the row aside, or lift this block if the CDC confirmed this code to you.',
    ]);
  });

  it('reports when a person lifted it for the workbook', () => {
    const found = checked({ code: 'RNCP37674BC01' }, { context: { lifted: new Set(['code-of-bloc']) } });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'code-of-bloc',
        severity: 'warning',
        stage: 'business',
        value: 'RNCP37674BC01',
        data: { bloc: 'BC01' },
        correction: null,
      },
    ]);
  });

  it('reports when something follows the number of the bloc', () => {
    const found = checked({ code: 'RNCP37674BC01 (partiel)' });
    expect(found.map(({ rule, data }) => [rule, data])).toEqual([['code-of-bloc', { bloc: 'BC01' }]]);
  });

  it('says nothing when it is that of a title', () => {
    const found = checked({ code: 'RNCP37674' });
    expect(found).toEqual([]);
  });
});
