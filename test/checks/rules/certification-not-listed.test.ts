import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('certification-not-listed', () => {
  it('reports when the list does not have it', () => {
    const found = checked(
      { code: 'RNCP37674' },
      {
        context: {
          certifications: [
            { code: 'RNCP35726', from: '2026-01-01', to: '2026-06-30' },
            { code: 'RS5875', from: '', to: '' },
          ],
        },
      },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'code',
        rule: 'certification-not-listed',
        severity: 'warning',
        stage: 'business',
        value: 'RNCP37674',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0RNCP37674\u00a0» n’est pas dans la feuille «\u00a0Mes certifications\u00a0». Corrigez le code, ou ajoutez-y cette certification.',
      '"RNCP37674" is not on the sheet "My certifications". Correct the code, or add this certification there.',
    ]);
  });

  it('says nothing when it has', () => {
    const found = checked(
      {},
      {
        context: {
          certifications: [
            { code: 'RNCP35726', from: '2026-01-01', to: '2026-06-30' },
            { code: 'RS5875', from: '', to: '' },
          ],
        },
      },
    );
    expect(found).toEqual([]);
  });

  it('says nothing when there is no list', () => {
    const found = checked({ code: 'RNCP37674' });
    expect(found).toEqual([]);
  });
});
