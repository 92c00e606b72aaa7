import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('country-unknown', () => {
  it('reports when no country has the INSEE code', () => {
    const found = checkedThere({
      codeInsee: '99800',
      codePaysNaissance: '800',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'country-unknown',
        severity: 'warning',
        stage: 'places',
        value: '99800',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a099800\u00a0» n’est le code d’aucun pays, ni aujourd’hui ni depuis 1943. Vérifiez chaque chiffre dans la liste de l’INSEE.',
      '"99800" is the code of no country, neither today nor since 1943. Check each digit in the list of INSEE.',
    ]);
  });

  it('reports when no country has the code', () => {
    const found = checkedThere({
      codeInsee: null,
      codePaysNaissance: '800',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'country-unknown',
        severity: 'warning',
        stage: 'places',
        value: '800',
        data: {},
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0800\u00a0» n’est le code d’aucun pays, ni aujourd’hui ni depuis 1943. Vérifiez chaque chiffre dans la liste de l’INSEE.',
      '"800" is the code of no country, neither today nor since 1943. Check each digit in the list of INSEE.',
    ]);
  });

  it('says nothing when the country is', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([]);
  });

  it('says nothing when the country was', () => {
    const found = checkedThere({
      codeInsee: '99115',
      codePaysNaissance: '115',
      libelleCommuneNaissance: 'Prague',
    });
    expect(found).toEqual([]);
  });
});
