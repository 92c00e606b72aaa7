import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('delivered-in-future', () => {
  it('reports when the delivery is tomorrow', () => {
    const found = checked({ dateDebutValidite: '2026-11-24' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutValidite',
        rule: 'delivered-in-future',
        severity: 'warning',
        stage: 'business',
        value: '2026-11-24',
        data: { date: '2026-11-24', today: '2026-11-23' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La certification serait délivrée le 24/11/2026, après aujourd’hui (23/11/2026). Vérifiez la date, ou attendez la délivrance.',
      'The certification would be delivered on 24/11/2026, after today (23/11/2026). Check the date, or wait for the delivery.',
    ]);
  });

  it('says nothing when it is today', () => {
    const found = checked({ dateDebutValidite: '2026-11-23' });
    expect(found).toEqual([]);
  });
});
