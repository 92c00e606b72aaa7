import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../../passages';

describe('insee-of-no-country', () => {
  it('reports when it is France', () => {
    const found = checked({ codeInsee: '99100' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-of-no-country',
        severity: 'warning',
        stage: 'places',
        value: '99100',
        data: { isFrance: 1, expected: '' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a099100\u00a0» désigne la France entière. Saisissez le code INSEE de la commune de naissance\u00a0; s’il n’est pas connu, videz la case.',
      '"99100" means the whole of France. Type the INSEE code of the town of birth; if it is not known, empty the cell.',
    ]);
  });

  it('reports when it is no country', () => {
    const found = checked({ codeInsee: '99999' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-of-no-country',
        severity: 'warning',
        stage: 'places',
        value: '99999',
        data: { isFrance: 0, expected: '' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a099999\u00a0» ne désigne aucun pays. Saisissez le code INSEE de la commune ou du pays de naissance\u00a0; s’il n’est pas connu, videz la case.',
      '"99999" is no country. Type the INSEE code of the town or the country of birth; if it is not known, empty the cell.',
    ]);
  });

  it('says nothing when it is a country', () => {
    const found = checked({ codeInsee: '99350', codePaysNaissance: '350', libelleCommuneNaissance: 'Rabat' });
    expect(found).toEqual([]);
  });

  it('says the code of the country that the row names, and nothing else', () => {
    const found = checked({
      codeInsee: '99999',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Casablanca',
    });
    expect(found.map(({ rule, data }) => ({ rule, data }))).toEqual([
      { rule: 'insee-of-no-country', data: { isFrance: 0, expected: '99350' } },
    ]);
    expect(said(found)).toEqual([
      '«\u00a099999\u00a0» ne désigne aucun pays étranger, et la ligne en dit un. Saisissez «\u00a099350\u00a0».',
      '"99999" is no foreign country, and the row says one. Type "99350".',
    ]);
  });
});
