import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('impossible-date', () => {
  it('reports when the calendar has no such day', () => {
    const found = checked({ dateDebutExamen: '31/02/2026' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutExamen',
        rule: 'impossible-date',
        severity: 'error',
        stage: 'schema',
        value: '31/02/2026',
        data: { day: 31, month: 2, year: 2026 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a031/02/2026\u00a0» n’existe pas au calendrier. Vérifiez le jour et le mois\u00a0: la forme attendue est JJ/MM/AAAA.',
      '"31/02/2026" is not on the calendar. Check the day and the month: the form expected is DD/MM/YYYY.',
    ]);
  });

  it('reports when the month comes first', () => {
    const found = checked({ dateDebutExamen: '03/25/2026' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutExamen',
        rule: 'impossible-date',
        severity: 'error',
        stage: 'schema',
        value: '03/25/2026',
        data: { day: 3, month: 25, year: 2026 },
        correction: null,
      },
    ]);
  });

  it('says nothing when the year is a leap year', () => {
    const found = checked({ dateDebutExamen: '2024-02-29' });
    expect(found).toEqual([]);
  });
});
