import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('type-unknown', () => {
  it('reports when the register is another', () => {
    const found = checked({ type: 'RNSP' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'type',
        rule: 'type-unknown',
        severity: 'error',
        stage: 'business',
        value: 'RNSP',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0RNSP\u00a0» n’est pas un répertoire. Choisissez «\u00a0RNCP\u00a0» ou «\u00a0RS\u00a0».',
      '"RNSP" is not a register. Choose "RNCP" or "RS".',
    ]);
  });

  it('says nothing when it is RS', () => {
    const found = checked({ type: 'RS', code: 'RS5875' });
    expect(found).toEqual([]);
  });
});
