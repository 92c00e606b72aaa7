import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { isSamePlace, loadPlaces, nameFits, townAndCountry } from '#dictionary';
import { makePlaces, PLACES_LIMIT, PLACES_PATH } from '../../../scripts/make-places';

const places = await loadPlaces();

describe('the made file', () => {
  it('is what the script makes today', () => {
    expect(readFileSync(PLACES_PATH, 'utf8')).toBe(makePlaces());
  });

  it('weighs what it may', () => {
    expect(gzipSync(readFileSync(PLACES_PATH)).length).toBeLessThan(PLACES_LIMIT);
  });

  it('has every commune, arrondissement and country once', () => {
    const present = places.communes.filter(({ until }) => until === null).map(({ code }) => code);
    expect(present).toHaveLength(35_014);
    expect(new Set(places.communes.map(({ code }) => code)).size).toBe(places.communes.length);
    expect(new Set(places.countries.map(({ code }) => code)).size).toBe(places.countries.length);
  });

  it('has no code that ends in 000, and no postal code of none: 00, 96 and 99', () => {
    expect(places.communes.filter(({ code }) => code.endsWith('000'))).toEqual([]);
    expect(
      places.communes.flatMap(({ postalCodes }) => postalCodes).filter((code) => /^(00|96|99)/.test(code)),
    ).toEqual([]);
  });

  it('says where each commune that is no more went', () => {
    const lost = places.communes.filter(
      ({ until, into }) => until !== null && into.every((code) => !places.commune(code)),
    );
    expect(lost).toEqual([]);
  });
});

describe('a commune', () => {
  it.each([
    ['35238', { names: ['Rennes'], postalCodes: ['35000', '35200', '35700'], into: [], until: null }],
    ['74268', { names: ['Seynod'], postalCodes: [], into: ['74010'], until: 2016, isPart: true }],
    ['20004', { names: ['Ajaccio'], into: ['2A004'], until: 1975, isPart: false }],
    ['2A004', { names: ['Ajaccio'], postalCodes: ['20000', '20090', '20167'], from: 1976, until: null }],
    ['75012', { names: ['Boulogne-Billancourt'], into: ['92012'], until: 1967 }],
    ['97127', { names: ['Saint-Martin'], into: ['97801'], until: 2007 }],
    ['98511', { names: ['Mamoudzou'], into: ['97611'], until: 2011 }],
    ['75112', { names: ['Paris 12e Arrondissement'], postalCodes: ['75012'], into: ['75056'], until: null }],
    ['12076', { into: ['12218'], until: 2024 }],
  ])('%s', (code, known) => {
    expect(places.commune(code)).toMatchObject({ code, ...known });
  });

  it('is found by a name, those that still are first', () => {
    expect(places.communesNamed('ST DENIS').map(({ code }) => code)).toEqual([
      '11339',
      '17323',
      '30247',
      '48145',
      '89342',
      '93066',
      '97411',
      '75066',
      '79245',
    ]);
  });

  it('is found by its postal code, that of the next department too', () => {
    expect(places.communesAt('42620').map(({ code }) => code)).toContain('03250');
  });
});

describe('a country', () => {
  it.each([
    ['Maroc', ['99350']],
    ['ma', ['99350']],
    ['MAR', ['99350']],
    ['Côte d’Ivoire', ['99326']],
    ['COTE D IVOIRE', ['99326']],
    ['République Tchèque', ['99116']],
    ['Congo', ['99312', '99324']],
    ['Congo Brazzaville', ['99324']],
    ['NO', []],
    ['NA', []],
    ['M.A.', []],
    ['#MA', []],
    ['Zaïre', ['99312']],
    ['Viet Nam', ['99243']],
    ['Germany', ['99109']],
    ['Kenya', ['99332']],
    ['Yougoslavie', []],
    ['Corée', ['99237']],
    ['France', []],
  ])('%s', (name, codes) => {
    expect(places.countriesNamed(name).map(({ code }) => code)).toEqual(codes);
  });
});

it.each(['MA', 'MAR', 'DE'])('%s is no name of a country', (code) => {
  expect(places.countriesCalled(code)).toEqual([]);
});

it.each([
  ['Tchécoslovaquie', ['99116', '99117']],
  ['Corée', ['99238', '99239']],
  ['RDA', ['99109']],
])('%s is today within %j', (name, codes) => {
  expect(places.countriesWithin(name).map(({ code }) => code)).toEqual(codes);
});

describe('townAndCountry', () => {
  it.each([
    ['Oran (Algérie)', 'Oran', false, ['99352']],
    ['Oran - Algérie', 'Oran', false, ['99352']],
    ['Kinshasa, Congo', 'Kinshasa', false, ['99312', '99324']],
    ['Nantes, Allemagne', 'Nantes', true, ['99109']],
  ])('%s', (text, town, isInFrance, codes) => {
    const apart = townAndCountry(text, places);
    expect({ ...apart, countries: apart?.countries.map(({ code }) => code) }).toEqual({
      town,
      isInFrance,
      countries: codes,
    });
  });

  it.each([
    ...['Rochelle, La', 'Los Angeles, CA', 'Philadelphia, PA', 'Wilmington (DE)', 'Atlanta, Georgia'],
    ...['Annecy, C.H.', 'Paris, SE', 'Chicago, US', 'Ste-Foy / Québec', 'Saint-Denis (93)'],
  ])('reads no country in %s', (text) => {
    expect(townAndCountry(text, places)).toBeNull();
  });
});

describe('nameFits', () => {
  it.each([
    ['RENNES', '35238', 'same'],
    ['Rennes Cedex 7', '35238', 'same'],
    ['St-Denis (93)', '93066', 'same'],
    ['Havre (Le)', '76351', 'same'],
    ['Paris 12', '75112', 'same'],
    ['PARIS XII', '75056', 'same'],
    ['Paris', '75112', 'same'],
    ['Lyon 3ème arrondissement', '69383', 'same'],
    ['Châlons-sur-Marne', '51108', 'same'],
    ['Seynod', '74010', 'same'],
    ['Annecy', '74268', 'same'],
    ['Hay les Roses', '94038', 'same'],
    ['Renes', '35238', 'near'],
    ['Le Mesnil', '78397', 'near'],
    ['Paris 13', '75112', 'other'],
    ['Annecy-le-Vieux', '74268', 'other'],
    ['Nantes', '35238', 'other'],
    ['Cannes', '56260', 'other'],
  ])('%s for %s: %s', (name, code, fit) => {
    expect(nameFits(name, code, places)).toBe(fit);
  });

  it('fits every commune that changed its name with each of them', () => {
    const renamed = places.communes.filter(({ names }) => names.length > 1);
    expect(renamed.length).toBeGreaterThan(1000);
    const wrong = renamed.filter(({ code, names }) =>
      names.some((name) => nameFits(name, code, places) !== 'same'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('isSamePlace', () => {
  it.each([
    ['74268', '74010', true],
    ['97801', '97127', true],
    ['98511', '97611', true],
    ['20004', '2A004', true],
    ['75012', '92012', true],
    ['75112', '75056', true],
    ['75112', '75113', false],
    ['38087', '38087', true],
    ['74268', '74011', false],
    ['35238', '44109', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSamePlace(one, other, places)).toBe(same);
  });
});
