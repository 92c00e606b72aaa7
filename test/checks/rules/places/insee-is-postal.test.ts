import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('insee-is-postal', () => {
  it('reports when the postal code of the town stands for its code', () => {
    const found = checkedThere({ codeInsee: '35700', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-is-postal',
        severity: 'warning',
        stage: 'places',
        value: '35700',
        data: { candidates: 'Rennes 35238', former: '', since: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a035700\u00a0» est un code postal, pas un code INSEE. Peut-être\u00a0: Rennes 35238\u00a0? Mettez ici le code INSEE de la commune, ou déplacez ce code dans «\u00a0Code postal de naissance\u00a0» avec le nom de la commune.',
      '"35700" is a postal code, not an INSEE code. Perhaps: Rennes 35238? Put the INSEE code of the town here, or move this code to "Birthplace postal code" with the name of the town.',
    ]);
  });

  it('reports when the code is another commune’s, and the postal code of the town', () => {
    const found = checkedThere({ codeInsee: '02300', libelleCommuneNaissance: 'Chauny' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'insee-is-postal',
        severity: 'warning',
        stage: 'places',
        value: '02300',
        data: { candidates: 'Chauny 02173', former: '', since: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a002300\u00a0» est un code postal, pas un code INSEE. Peut-être\u00a0: Chauny 02173\u00a0? Mettez ici le code INSEE de la commune, ou déplacez ce code dans «\u00a0Code postal de naissance\u00a0» avec le nom de la commune.',
      '"02300" is a postal code, not an INSEE code. Perhaps: Chauny 02173? Put the INSEE code of the town here, or move this code to "Birthplace postal code" with the name of the town.',
    ]);
  });

  it('says nothing when it is the code of the town', () => {
    const found = checkedThere({ codeInsee: '35238', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is both, and no town is named', () => {
    const found = checkedThere({ codeInsee: '02300' });
    expect(found).toEqual([]);
  });

  it('says both when the town is empty and the code was another’s until before the birth', () => {
    const found = checkedThere({ codeInsee: '75015' });
    expect(found.map(({ rule, data }) => ({ rule, data }))).toEqual([
      {
        rule: 'insee-is-postal',
        data: {
          candidates: 'Paris 75056, Paris 15e Arrondissement 75115, Bry-sur-Marne 94015',
          former: 'Bry-sur-Marne',
          since: 1968,
        },
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a075015\u00a0» est un code postal, et fut le code INSEE d’une commune (Bry-sur-Marne) qui n’existe plus depuis 1968, avant la naissance. Peut-être\u00a0: Paris 75056, Paris 15e Arrondissement 75115, Bry-sur-Marne 94015\u00a0? Mettez ici le code INSEE de la commune, et son nom dans sa colonne.',
      '"75015" is a postal code, and was the INSEE code of a town (Bry-sur-Marne) that has not existed since 1968, before the birth. Perhaps: Paris 75056, Paris 15e Arrondissement 75115, Bry-sur-Marne 94015? Put the INSEE code of the town here, and its name in its own column.',
    ]);
  });
});
