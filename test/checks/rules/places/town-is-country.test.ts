import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('town-is-country', () => {
  it('reports when the town is a country', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'MAROC',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'town-is-country',
        severity: 'warning',
        stage: 'places',
        value: 'MAROC',
        data: { country: 'Maroc', isTown: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Maroc\u00a0» est un pays\u00a0: c’est la ville de naissance qui est attendue ici. Mettez le pays dans «\u00a0Pays de naissance\u00a0», et son code INSEE, qui commence par 99, dans «\u00a0Code INSEE de naissance\u00a0».',
      '"Maroc" is a country: the town of birth is expected here. Put the country in "Country of birth", and its INSEE code, which begins with 99, in "Birthplace INSEE code".',
    ]);
  });

  it('says nothing when it is a town', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([]);
  });

  it('says nothing when it is a city and a country', () => {
    const found = checkedThere({
      codeInsee: '99226',
      codePaysNaissance: '226',
      libelleCommuneNaissance: 'Singapour',
    });
    expect(found).toEqual([]);
  });

  it.each(['Allemagne', 'Luxembourg'])('reports %s alone, which is a town’s name too', (town) => {
    const found = checkedThere({ codeInsee: null, libelleCommuneNaissance: town });
    expect(found.map(({ rule, data }) => ({ rule, data }))).toEqual([
      { rule: 'town-is-country', data: { country: town, isTown: 1 } },
    ]);
    expect(said(found)[0]).toMatch(/est un pays, et aussi un nom de ville/);
  });
});
