import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('validity-end-before-start', () => {
  it('reports when the validity ends before the delivery', () => {
    const found = checked({ dateFinValidite: '2026-03-19' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateFinValidite',
        rule: 'validity-end-before-start',
        severity: 'warning',
        stage: 'business',
        value: '2026-03-19',
        data: { start: '2026-03-20', end: '2026-03-19' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La validité finit le 19/03/2026 et commence le 20/03/2026. Vérifiez les deux dates\u00a0; sans fin de validité, laissez la case vide.',
      'The validity ends on 19/03/2026 and starts on 20/03/2026. Check both dates; if it has no end, leave the cell empty.',
    ]);
  });

  it('says nothing when it ends later', () => {
    const found = checked({ dateFinValidite: '2029-03-20' });
    expect(found).toEqual([]);
  });
});
