import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('insee-unknown', () => {
  it('reports when a code that no commune ever had', () => {
    const found = checkedThere({ codeInsee: '35999', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-unknown',
        severity: 'warning',
        stage: 'places',
        value: '35999',
        data: { candidates: 'Rennes 35238' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a035999\u00a0» n’est le code d’aucune commune, ni aujourd’hui ni depuis 1943. Peut-être\u00a0: Rennes 35238\u00a0? Vérifiez chaque chiffre.',
      '"35999" is the code of no town, neither today nor since 1943. Perhaps: Rennes 35238? Check each digit.',
    ]);
  });

  it('says nothing when it is a commune’s today', () => {
    const found = checkedThere({ codeInsee: '35238' });
    expect(found).toEqual([]);
  });

  it('says nothing when it was a commune’s before a merger', () => {
    const found = checkedThere({ codeInsee: '74268' });
    expect(found).toEqual([]);
  });

  it('says nothing when it was a commune’s of Corsica', () => {
    const found = checkedThere({ codeInsee: '20004', dateNaissance: '14/06/1970', anneeNaissance: '1970' });
    expect(found).toEqual([]);
  });
});
