import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('date-out-of-years', () => {
  it('reports when a date is of 1899', () => {
    const found = checked({ dateDebutExamen: '1899-12-31' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateDebutExamen',
        rule: 'date-out-of-years',
        severity: 'error',
        stage: 'schema',
        value: '1899-12-31',
        data: { year: 1899 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01899-12-31\u00a0» est une date de l’année 1899\u00a0: seules les années 1900 à 2099 sont acceptées. Vérifiez l’année.',
      '"1899-12-31" is a date of the year 1899: only years 1900 to 2099 are accepted. Check the year.',
    ]);
  });

  it('says nothing when it is the first day of 1900', () => {
    const found = checked({ dateDebutExamen: '1900-01-01' });
    expect(found).toEqual([]);
  });
});
