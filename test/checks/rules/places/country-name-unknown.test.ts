import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

const born = (libellePaysNaissance: string, more = {}) =>
  checkedThere({ codeInsee: null, libelleCommuneNaissance: 'Tunis', libellePaysNaissance, ...more });

describe('country-name-unknown', () => {
  it('reports a name that is no country’s, with those that are near', () => {
    const found = born('Tunsie');
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libellePaysNaissance',
        rule: 'country-name-unknown',
        severity: 'warning',
        stage: 'places',
        value: 'Tunsie',
        data: { candidates: 'Tunisie 99351', isOverseas: 0 },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Tunsie\u00a0» n’est le nom d’aucun pays, et aucun code n’en dit un. Peut-être\u00a0: Tunisie 99351\u00a0? Vérifiez le nom, et saisissez le code du pays dans «\u00a0Code INSEE de naissance\u00a0».',
      '"Tunsie" is the name of no country, and no code says one. Perhaps: Tunisie 99351? Check the name, and type the code of the country in "Birthplace INSEE code".',
    ]);
  });

  it('says that overseas departments are France', () => {
    const found = born('Martinique');
    expect(said(found)).toEqual([
      '«\u00a0Martinique\u00a0» est en France\u00a0: la naissance s’y dit par le code INSEE de la commune. Saisissez-le dans «\u00a0Code INSEE de naissance\u00a0», et videz cette case.',
      '"Martinique" is in France: a birth there is said by the INSEE code of the town. Type it in "Birthplace INSEE code", and empty this cell.',
    ]);
    expect(born('Martinique', { codePostal: '97200', libelleCommuneNaissance: 'Fort-de-France' })).toEqual(
      [],
    );
  });

  it.each(['Guyane française', 'Île de la Réunion', 'Polynésie française'])('takes %s for France', (name) => {
    expect(born(name).map(({ data }) => data)).toEqual([{ candidates: '', isOverseas: 1 }]);
  });

  it.each(['France métropolitaine', 'Française'])('says nothing of %s', (name) => {
    expect(born(name)).toEqual([]);
  });

  it.each([
    ['Atlantide', ''],
    ['NO', 'Norvège 99103'],
  ])('reports %s', (name, candidates) => {
    expect(born(name).map(({ rule, data }) => ({ rule, data }))).toEqual([
      { rule: 'country-name-unknown', data: { candidates, isOverseas: 0 } },
    ]);
  });

  it('says nothing where a code says the country', () => {
    expect(born('Tunsie', { codeInsee: '99351', codePaysNaissance: '351' })).toEqual([]);
  });
});
