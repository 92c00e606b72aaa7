import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('time-in-date', () => {
  it('asks whether the day is the next one', () => {
    const found = checked(
      { dateDebutValidite: '2026-02-28' },
      { doubts: [{ field: 'dateDebutValidite', code: 'time-in-date', time: '23:00' }] },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutValidite',
        rule: 'time-in-date',
        severity: 'warning',
        stage: 'business',
        value: '2026-02-28',
        data: { time: '23:00', day: '2026-02-28', next: '2026-03-01' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'La case porte une heure (23:00) avec la date du 28/02/2026\u00a0: est-ce le lendemain, 01/03/2026\u00a0? Un export décale souvent minuit à la veille au soir. Vérifiez le jour, puis saisissez la date sans heure.',
      'The cell carries a time (23:00) with the date 28/02/2026: is the day the next one, 01/03/2026? Exports often shift midnight to the evening before. Check the day, then type the date without a time.',
    ]);
  });

  it('asks it of a birth date', () => {
    const found = checked(
      { dateNaissance: '31/12/1985', moisNaissance: '12', jourNaissance: '31' },
      { doubts: [{ field: 'dateNaissance', code: 'time-in-date', time: '23:59:39' }] },
    );
    expect(found.map(({ field, data }) => ({ field, data }))).toEqual([
      { field: 'dateNaissance', data: { time: '23:59:39', day: '1985-12-31', next: '1986-01-01' } },
    ]);
  });

  it('says nothing of a birth date that the branch does not send', () => {
    const found = checked(
      { nir: '285063523801247' },
      {
        branch: 'identifiantNational',
        doubts: [{ field: 'dateNaissance', code: 'time-in-date', time: '23:00' }],
      },
    );
    expect(found.filter(({ rule }) => rule === 'time-in-date')).toEqual([]);
  });
});
