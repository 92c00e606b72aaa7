import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('town-is-code', () => {
  it('reports a code in the place of the town, with what it is the code of', () => {
    const found = checkedThere({ codeInsee: null, libelleCommuneNaissance: '35238' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'town-is-code',
        severity: 'warning',
        stage: 'places',
        value: '35238',
        data: { name: 'Rennes' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a035238\u00a0» est un code (Rennes)\u00a0: c’est le nom de la ville de naissance qui est attendu ici. Saisissez-le, et mettez le code dans sa colonne.',
      '"35238" is a code (Rennes): the name of the town of birth is expected here. Type it, and put the code in its own column.',
    ]);
  });

  it.each([
    ['99350', 'Maroc'],
    ['2a004', 'Ajaccio'],
    ['00000', ''],
  ])('says what %s is the code of', (code, name) => {
    const found = checkedThere({ codeInsee: null, libelleCommuneNaissance: code });
    expect(found.map(({ data }) => data)).toEqual([{ name }]);
  });

  it('says nothing of a town with its number', () => {
    expect(checkedThere({ codeInsee: '75112', libelleCommuneNaissance: 'Paris 12' })).toEqual([]);
  });
});
