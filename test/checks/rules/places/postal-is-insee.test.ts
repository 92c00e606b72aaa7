import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('postal-is-insee', () => {
  it('reports when it is a country', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '99351', libelleCommuneNaissance: 'Tunis' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'postal-is-insee',
        severity: 'warning',
        stage: 'places',
        value: '99351',
        data: { name: 'Tunisie', abroad: 1 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a099351\u00a0» est le code INSEE d’un pays (Tunisie)\u00a0: aucun code postal ne commence par 99. Pour une naissance à l’étranger, mettez-le dans «\u00a0Code INSEE de naissance\u00a0», avec le code du pays et la ville, et videz cette case.',
      '"99351" is the INSEE code of a country (Tunisie): no postal code begins with 99. For a birth abroad, put it in "Birthplace INSEE code", with the country code and the town, and empty this cell.',
    ]);
  });

  it('reports when it is the whole of Paris', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '75056', libelleCommuneNaissance: 'Paris' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'postal-is-insee',
        severity: 'warning',
        stage: 'places',
        value: '75056',
        data: { name: 'Paris', abroad: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a075056\u00a0» est un code INSEE (Paris), pas un code postal. Mettez-le dans la colonne des codes INSEE, et videz cette case.',
      '"75056" is an INSEE code (Paris), not a postal code. Put it in the column of INSEE codes, and empty this cell.',
    ]);
  });

  it('reports when it is the INSEE code of the town', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '35238', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostal',
        rule: 'postal-is-insee',
        severity: 'warning',
        stage: 'places',
        value: '35238',
        data: { name: 'Rennes', abroad: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a035238\u00a0» est un code INSEE (Rennes), pas un code postal. Mettez-le dans la colonne des codes INSEE, et videz cette case.',
      '"35238" is an INSEE code (Rennes), not a postal code. Put it in the column of INSEE codes, and empty this cell.',
    ]);
  });

  it('reports when it is in the column of the exam centre', () => {
    const found = checkedThere({ codePostalCentreExamen: '35238' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codePostalCentreExamen',
        rule: 'postal-is-insee',
        severity: 'warning',
        stage: 'places',
        value: '35238',
        data: { name: 'Rennes', abroad: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a035238\u00a0» n’est pas un code postal, mais un code INSEE (Rennes). Saisissez le code postal du centre d’examen, ou videz la case.',
      '"35238" is no postal code, but an INSEE code (Rennes). Type the postal code of the exam centre, or empty the cell.',
    ]);
  });

  it('says nothing when it is a postal code', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '35000', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is a CEDEX of the town', () => {
    const found = checkedThere({ codeInsee: null, codePostal: '35042', libelleCommuneNaissance: 'Rennes' });
    expect(found).toEqual([]);
  });
});
