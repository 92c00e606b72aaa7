import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('code-type-disagree', () => {
  it('reports when a code of one register is under the other', () => {
    const found = checked({ type: 'RS' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'code-type-disagree',
        severity: 'error',
        stage: 'business',
        value: 'RNCP35726',
        data: { type: 'RS', prefix: 'RNCP' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0RNCP35726\u00a0» est un code RNCP, et la colonne «\u00a0Répertoire\u00a0» dit RS. Corrigez l’un des deux.',
      '"RNCP35726" is a code of RNCP, and the column "Register" says RS. Correct one of them.',
    ]);
  });

  it('says nothing when they agree', () => {
    const found = checked({ type: 'RS', code: 'RS5875' });
    expect(found).toEqual([]);
  });
});
