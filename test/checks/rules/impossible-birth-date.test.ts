import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('impossible-birth-date', () => {
  it('reports when 30 February is read in three', () => {
    const found = checked({ dateNaissance: '30/02/1985', moisNaissance: '2', jourNaissance: '30' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'impossible-birth-date',
        severity: 'error',
        stage: 'schema',
        value: '30/02/1985',
        data: { day: 30, month: 2, year: 1985, element: 'jourNaissance' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'Le 30/02/1985 n’existe pas au calendrier. Reprenez la date sur une pièce d’identité\u00a0; si le jour n’est pas connu, laissez-le vide.',
      '30/02/1985 is not on the calendar. Take the date from an identity document; if the day is not known, leave it empty.',
    ]);
  });

  it('reports when it stands in three columns', () => {
    const found = checked(
      { dateNaissance: null, moisNaissance: '2', jourNaissance: '31' },
      { context: { hasColumn: (field) => field !== 'dateNaissance' } },
    );
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'jourNaissance',
        rule: 'impossible-birth-date',
        severity: 'error',
        stage: 'schema',
        value: '31',
        data: { day: 31, month: 2, year: 1985 },
        correction: null,
      },
    ]);
  });

  it('reports when 29 February is not of a leap year', () => {
    const found = checked({ dateNaissance: '29/02/1985', moisNaissance: '2', jourNaissance: '29' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'impossible-birth-date',
        severity: 'error',
        stage: 'schema',
        value: '29/02/1985',
        data: { day: 29, month: 2, year: 1985, element: 'jourNaissance' },
        correction: null,
      },
    ]);
  });

  it('says nothing when 29 February is of a leap year', () => {
    const found = checked({
      dateNaissance: '29/02/1984',
      anneeNaissance: '1984',
      moisNaissance: '2',
      jourNaissance: '29',
    });
    expect(found).toEqual([]);
  });
});
