import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('country-name-disagree', () => {
  it('reports when the name is another country’s', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
      libellePaysNaissance: 'Tunisie',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libellePaysNaissance',
        rule: 'country-name-disagree',
        severity: 'warning',
        stage: 'places',
        value: 'Tunisie',
        data: { code: '99350', name: 'Maroc', candidates: 'Tunisie 99351' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Tunisie\u00a0» n’est pas le pays du code «\u00a099350\u00a0» (Maroc). Peut-être\u00a0: Tunisie 99351\u00a0? C’est le code que la CDC compare\u00a0: vérifiez les deux.',
      '"Tunisie" is not the country of code "99350" (Maroc). Perhaps: Tunisie 99351? CDC compares the code: check both.',
    ]);
  });

  it('reports when the code is a French commune’s', () => {
    const found = checkedThere({ libellePaysNaissance: 'Maroc' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libellePaysNaissance',
        rule: 'country-name-disagree',
        severity: 'warning',
        stage: 'places',
        value: 'Maroc',
        data: { code: '35238', name: 'France', candidates: 'Maroc 99350' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Maroc\u00a0» n’est pas le pays du code «\u00a035238\u00a0» (France). Peut-être\u00a0: Maroc 99350\u00a0? C’est le code que la CDC compare\u00a0: vérifiez les deux.',
      '"Maroc" is not the country of code "35238" (France). Perhaps: Maroc 99350? CDC compares the code: check both.',
    ]);
  });

  it('reports when the name is France', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
      libellePaysNaissance: 'FRANCE',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libellePaysNaissance',
        rule: 'country-name-disagree',
        severity: 'warning',
        stage: 'places',
        value: 'FRANCE',
        data: { code: '99350', name: 'Maroc', candidates: '' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0FRANCE\u00a0» n’est pas le pays du code «\u00a099350\u00a0» (Maroc). C’est le code que la CDC compare\u00a0: vérifiez les deux.',
      '"FRANCE" is not the country of code "99350" (Maroc). CDC compares the code: check both.',
    ]);
  });

  it('says nothing when they agree, written otherwise', () => {
    const found = checkedThere({
      codeInsee: '99326',
      codePaysNaissance: '326',
      libelleCommuneNaissance: 'Abidjan',
      libellePaysNaissance: 'COTE D IVOIRE',
    });
    expect(found).toEqual([]);
  });

  it('says nothing when the name covers the country', () => {
    const found = checkedThere({
      codeInsee: '99155',
      codePaysNaissance: '155',
      libelleCommuneNaissance: 'Kiev',
      libellePaysNaissance: 'URSS',
    });
    expect(found).toEqual([]);
  });

  it('says nothing when nobody knows the name', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
      libellePaysNaissance: 'Chérifien',
    });
    expect(found).toEqual([]);
  });

  it('says nothing when it is France and the code a commune’s', () => {
    const found = checkedThere({ libellePaysNaissance: 'France' });
    expect(found).toEqual([]);
  });
});
