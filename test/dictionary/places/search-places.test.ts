import { describe, expect, it } from '@jest/globals';
import { loadPlaces, searchPlaces, townAndCountry } from '#dictionary';

const places = await loadPlaces();
const codes = (typed: string, hints = {}) => searchPlaces(typed, places, hints).map(({ code }) => code);

describe('searchPlaces', () => {
  it.each([
    ['rennes', '35238'],
    ['RENNES CEDEX 7', '35238'],
    ['35000 Rennes', '35238'],
    ['Rennes (35)', '35238'],
    ['35000', '35238'],
    ['35238', '35238'],
    ['1004', '01004'],
    ['2a004', '2A004'],
    ['St Denis (974)', '97411'],
    ['saint denis 93', '93066'],
    ['Havre', '76351'],
    ['l hay les roses', '94038'],
    ['Paris 12', '75112'],
    ['Lyon 3ème', '69383'],
    ['Châlons sur Marne', '51108'],
    ['Seynod', '74268'],
    ['Ajacio', '2A004'],
    ['Algérie', '99352'],
    ['DZ', '99352'],
    ['352', '99352'],
    ['Oran (Algérie)', '99352'],
    ['Zaïre', '99312'],
    ['Allemagne de l’Est', '99141'],
  ])('%s: %s comes first', (typed, code) => {
    expect(codes(typed)[0]).toBe(code);
  });

  it.each(['', '  ', '(', 'xyzzyx'])('« %s »: nothing', (typed) => {
    expect(codes(typed)).toEqual([]);
  });

  it('lists homonyms, those of today first, none chosen', () => {
    const found = searchPlaces('Saint-Denis', places);
    expect(found.slice(0, 4).map(({ code, department }) => [code, department?.name])).toEqual([
      ['11339', 'Aude'],
      ['30247', 'Gard'],
      ['93066', 'Seine-Saint-Denis'],
      ['97411', 'La Réunion'],
    ]);
  });

  it('puts first what has the postal code', () => {
    expect(codes('Saint-Denis', { postalCode: '97400' })[0]).toBe('97411');
  });

  it('puts first what existed in the year of birth', () => {
    expect(codes('Ajaccio', { year: 1970 })[0]).toBe('20004');
    expect(codes('Ajaccio', { year: 1990 })[0]).toBe('2A004');
  });

  it('says what a commune that is no more has become, and its years', () => {
    expect(searchPlaces('74268', places)[0]).toMatchObject({
      until: 2016,
      into: [{ code: '74010', name: 'Annecy' }],
      department: { code: '74', name: 'Haute-Savoie' },
    });
  });

  it('says the former name by which it was found', () => {
    expect(searchPlaces('Châlons-sur-Marne', places)[0]).toMatchObject({
      name: 'Châlons-en-Champagne',
      otherName: 'Châlons-sur-Marne',
    });
  });

  it('lists the communes of an overseas department that is named', () => {
    expect(codes('Mayotte')).toHaveLength(17);
  });

  it('lists the countries of a name that covers several', () => {
    expect(codes('Yougoslavie')).toEqual(expect.arrayContaining(['99119', '99121']));
  });
});

describe('townAndCountry', () => {
  it.each([
    ['Oran (Algérie)', 'Oran', ['99352']],
    ['Oran, Algérie', 'Oran', ['99352']],
    ['Oran - ALGERIE', 'Oran', ['99352']],
    ['Séoul (Corée)', 'Séoul', ['99237']],
  ])('%s', (text, town, countries) => {
    const read = townAndCountry(text, places);
    expect([read?.town, read?.countries.map(({ code }) => code)]).toEqual([town, countries]);
  });

  it.each(['Oran', 'Saint-Denis (93)', 'Bourg-en-Bresse', 'Algérie', 'Saint-Denis (Réunion)', 'Lyon - 69'])(
    '%s: none',
    (text) => {
      expect(townAndCountry(text, places)).toBeNull();
    },
  );
});
