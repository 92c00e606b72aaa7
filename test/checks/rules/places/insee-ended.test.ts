import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('insee-ended', () => {
  it('reports when Corsica was 2A since 1976', () => {
    const found = checkedThere({ codeInsee: '20004', dateNaissance: '14/06/1990', anneeNaissance: '1990' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-ended',
        severity: 'warning',
        stage: 'places',
        value: '20004',
        data: { name: 'Ajaccio', since: 1976, year: 1990, candidates: 'Ajaccio 2A004' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a020004\u00a0» (Ajaccio) n’existe plus depuis 1976, et la naissance est de 1990. Peut-être\u00a0: Ajaccio 2A004\u00a0? Reprenez le code de l’année de naissance, ou vérifiez la date.',
      '"20004" (Ajaccio) has not existed since 1976, and the birth is of 1990. Perhaps: Ajaccio 2A004? Take the code of the year of birth, or check the date.',
    ]);
  });

  it('reports when the commune had been absorbed', () => {
    const found = checkedThere({ codeInsee: '01126' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-ended',
        severity: 'warning',
        stage: 'places',
        value: '01126',
        data: { name: 'Coupy', since: 1967, year: 1985, candidates: 'Valserhône 01033' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a001126\u00a0» (Coupy) n’existe plus depuis 1967, et la naissance est de 1985. Peut-être\u00a0: Valserhône 01033\u00a0? Reprenez le code de l’année de naissance, ou vérifiez la date.',
      '"01126" (Coupy) has not existed since 1967, and the birth is of 1985. Perhaps: Valserhône 01033? Take the code of the year of birth, or check the date.',
    ]);
  });

  it('says nothing when the birth was before', () => {
    const found = checkedThere({ codeInsee: '20004', dateNaissance: '14/06/1975', anneeNaissance: '1975' });
    expect(found).toEqual([]);
  });

  it('says nothing when the commune is a part that keeps its name', () => {
    const found = checkedThere({ codeInsee: '74268' });
    expect(found).toEqual([]);
  });

  it('says nothing when the code in force is younger than the person', () => {
    const found = checkedThere({ codeInsee: '2A004', dateNaissance: '14/06/1960', anneeNaissance: '1960' });
    expect(found).toEqual([]);
  });
});
