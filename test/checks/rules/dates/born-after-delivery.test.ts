import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('born-after-delivery', () => {
  it('reports when the birth is on the day of the delivery', () => {
    const found = checked({
      dateNaissance: '20/03/2026',
      anneeNaissance: '2026',
      moisNaissance: '3',
      jourNaissance: '20',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'born-after-delivery',
        severity: 'warning',
        stage: 'business',
        value: '20/03/2026',
        data: { day: '2026-03-20', isToday: 0, element: 'anneeNaissance' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a020/03/2026\u00a0»\u00a0: la naissance n’est pas avant la délivrance du 20/03/2026. Vérifiez les deux dates.',
      '"20/03/2026": the birth is not before the delivery of 20/03/2026. Check both dates.',
    ]);
  });

  it('reports when the birth is to come', () => {
    const found = checked({
      dateDebutValidite: '2027-03-20',
      dateNaissance: '01/02/2027',
      anneeNaissance: '2027',
      moisNaissance: '2',
      jourNaissance: '1',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutValidite',
        rule: 'delivered-in-future',
        severity: 'warning',
        stage: 'business',
        value: '2027-03-20',
        data: { date: '2027-03-20', today: '2026-11-23' },
        correction: null,
      },
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'born-after-delivery',
        severity: 'warning',
        stage: 'business',
        value: '01/02/2027',
        data: { day: '2026-11-23', isToday: 1, element: 'anneeNaissance' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La certification serait délivrée le 20/03/2027, après aujourd’hui (23/11/2026). Vérifiez la date, ou attendez la délivrance.',
      'The certification would be delivered on 20/03/2027, after today (23/11/2026). Check the date, or wait for the delivery.',
      '«\u00a001/02/2027\u00a0»\u00a0: la naissance serait après aujourd’hui (23/11/2026). Vérifiez l’année.',
      '"01/02/2027": the birth would be after today (23/11/2026). Check the year.',
    ]);
  });

  it('says nothing when it is before', () => {
    const found = checked({});
    expect(found).toEqual([]);
  });
});
