import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('code-form', () => {
  it('reports when a blank follows the prefix', () => {
    const found = checked({ code: 'RNCP 35726' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'code-form',
        severity: 'warning',
        stage: 'business',
        value: 'RNCP 35726',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0RNCP 35726\u00a0» n’a pas la forme habituelle\u00a0: RNCP ou RS en capitales, puis des chiffres, sans espace, comme «\u00a0RNCP35726\u00a0». Vérifiez-le.',
      '"RNCP 35726" is not of the usual form: RNCP or RS in capitals, then digits, no blank, as in "RNCP35726". Check it.',
    ]);
  });

  it('reports when it is in small letters', () => {
    const found = checked({ code: 'rncp35726' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'code-form',
        severity: 'warning',
        stage: 'business',
        value: 'rncp35726',
        data: {},
        correction: null,
      },
    ]);
  });

  it('says nothing when it is as France compétences writes it', () => {
    const found = checked({ code: 'RNCP35726' });
    expect(found).toEqual([]);
  });
});
