import { describe, expect, it } from '@jest/globals';
import { said } from '../passages';
import { checkedThere } from '../with-places';

describe('abroad-without-insee', () => {
  it('reports when the code of a country is given and no INSEE code', () => {
    const found = checkedThere({
      codeInsee: null,
      codePaysNaissance: '109',
      libelleCommuneNaissance: 'Berlin',
      libellePaysNaissance: 'Allemagne',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'abroad-without-insee',
        severity: 'warning',
        stage: 'places',
        value: null,
        data: { country: '109', expected: '99109', candidates: '' },
        correction: '99109',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0109\u00a0» dit une naissance à l’étranger, et le code INSEE est vide. Correction proposée\u00a0: «\u00a099109\u00a0».',
      '"109" says a birth abroad, and the INSEE code is empty. Correction proposed: "99109".',
    ]);
  });

  it('reports when the name of a country is given and no INSEE code', () => {
    const found = checkedThere({
      codeInsee: null,
      libelleCommuneNaissance: 'Rabat',
      libellePaysNaissance: 'Maroc',
    });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'abroad-without-insee',
        severity: 'warning',
        stage: 'places',
        value: null,
        data: { country: 'Maroc', expected: '99350', candidates: '' },
        correction: '99350',
      },
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePaysNaissance',
        rule: 'country-fill',
        severity: 'warning',
        stage: 'places',
        value: null,
        data: { after: '350' },
        correction: '350',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Maroc\u00a0» dit une naissance à l’étranger, et le code INSEE est vide. Correction proposée\u00a0: «\u00a099350\u00a0».',
      '"Maroc" says a birth abroad, and the INSEE code is empty. Correction proposed: "99350".',
      'La case est vide, et une autre case de la ligne dit le pays\u00a0: «\u00a0350\u00a0». Saisissez cette valeur, ou vérifiez le pays.',
      'The cell is empty, and another cell of the row says the country: "350". Type this value, or check the country.',
    ]);
  });

  it('says nothing when the country is France', () => {
    const found = checkedThere({ codeInsee: null, libellePaysNaissance: 'France' });
    expect(found).toEqual([]);
  });

  it('lists the countries of today when the name means several', () => {
    const found = checkedThere({ codeInsee: null, libellePaysNaissance: 'Yougoslavie' });
    expect(found.map(({ rule, correction }) => ({ rule, correction }))).toEqual([
      { rule: 'abroad-without-insee', correction: null },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Yougoslavie\u00a0» dit une naissance à l’étranger, et le code INSEE est vide. Ce nom en désigne plusieurs, ou n’existe plus\u00a0: choisissez le code du pays d’aujourd’hui, parmi\u00a0: Bosnie-Herzégovine 99118, Croatie 99119, Monténégro 99120, Serbie 99121, Slovénie 99145, Macédoine du Nord 99156, Kosovo 99157.',
      '"Yougoslavie" says a birth abroad, and the INSEE code is empty. This name means several, or is no more: choose the code of today’s country, among: Bosnie-Herzégovine 99118, Croatie 99119, Monténégro 99120, Serbie 99121, Slovénie 99145, Macédoine du Nord 99156, Kosovo 99157.',
    ]);
  });

  it('says nothing when the INSEE code is there', () => {
    const found = checkedThere({
      codeInsee: '99350',
      codePaysNaissance: '350',
      libelleCommuneNaissance: 'Rabat',
    });
    expect(found).toEqual([]);
  });
});
