import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('country-code-form', () => {
  it('reports when an ISO code stands for it', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: 'MAR',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'country-code-form',
        severity: 'warning',
        stage: 'places',
        value: 'MAR',
        data: {},
        correction: '350',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0MAR\u00a0» n’est pas le code d’un pays\u00a0: les trois derniers chiffres de son code INSEE sont attendus. Correction proposée\u00a0: «\u00a0350\u00a0».',
      '"MAR" is not the code of a country: the last three digits of its INSEE code are expected. Correction proposed: "350".',
    ]);
  });

  it('reports when it means nothing', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: 'X-1',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'country-code-form',
        severity: 'warning',
        stage: 'places',
        value: 'X-1',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0X-1\u00a0» n’est pas le code d’un pays. Saisissez les trois derniers chiffres de son code INSEE, comme «\u00a0109\u00a0» pour l’Allemagne.',
      '"X-1" is not the code of a country. Type the last three digits of its INSEE code, such as "109" for Germany.',
    ]);
  });

  it('says nothing when it is of three digits', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([]);
  });
});
