import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('age-at-delivery', () => {
  it('reports when the person would be 9', () => {
    const found = checked({
      dateNaissance: '21/03/2016',
      anneeNaissance: '2016',
      moisNaissance: '3',
      jourNaissance: '21',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'age-at-delivery',
        severity: 'warning',
        stage: 'business',
        value: '21/03/2016',
        data: { age: 9, day: '2026-03-20', element: 'anneeNaissance' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a021/03/2016\u00a0»\u00a0: la personne aurait 9 ans à la délivrance du 20/03/2026. Vérifiez l’année de naissance et la date de délivrance.',
      '"21/03/2016": the person would be 9 at the delivery of 20/03/2026. Check the year of birth and the date of delivery.',
    ]);
  });

  it('reports when the person would be 101', () => {
    const found = checked({
      dateNaissance: '19/03/1925',
      anneeNaissance: '1925',
      moisNaissance: '3',
      jourNaissance: '19',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'dateNaissance',
        rule: 'age-at-delivery',
        severity: 'warning',
        stage: 'business',
        value: '19/03/1925',
        data: { age: 101, day: '2026-03-20', element: 'anneeNaissance' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a019/03/1925\u00a0»\u00a0: la personne aurait 101 ans à la délivrance du 20/03/2026. Vérifiez l’année de naissance et la date de délivrance.',
      '"19/03/1925": the person would be 101 at the delivery of 20/03/2026. Check the year of birth and the date of delivery.',
    ]);
  });

  it('says nothing when the person is 10 that day', () => {
    const found = checked({
      dateNaissance: '20/03/2016',
      anneeNaissance: '2016',
      moisNaissance: '3',
      jourNaissance: '20',
    });
    expect(found).toEqual([]);
  });

  it('says nothing when the person is 100', () => {
    const found = checked({
      dateNaissance: '21/03/1925',
      anneeNaissance: '1925',
      moisNaissance: '3',
      jourNaissance: '21',
    });
    expect(found).toEqual([]);
  });
});
