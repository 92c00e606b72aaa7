import { describe, expect, it } from '@jest/globals';
import { proposeCorrections, type Passage } from '#cells';
import { loadPlaces, type Values } from '#dictionary';

const places = await loadPlaces();

/** What would be written in each cell, by field. */
function proposed(values: Values, missing: readonly string[] = []): Readonly<Record<string, string>> {
  const passage: Passage = {
    sheet: 'Passages',
    row: 2,
    typed: values,
    values,
    branch: 'titulaire',
    doubts: [],
    given: {},
  };
  const found = proposeCorrections(passage, { places, hasColumn: (field) => !missing.includes(field) });
  return Object.fromEntries(found.map(({ field, after }) => [field, after]));
}

const UNKNOWN = ['N/A', 'n/a', 'NA', 'N.A.', 'NR', 'SO', 'S.O.'];
const NO_COUNTRY = ['SC', 'NE', 'NO', 'SS', 'LA'];

describe('a country', () => {
  it.each(['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'])(
    'is not made of a formula error in %s, which has no correction',
    (field) => {
      for (const error of ['#N/A', '#NA', '#REF!', '#NOM ?'])
        expect(proposed({ [field]: error })).toEqual({});
    },
  );

  it.each(['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'])(
    'is not made of a word that says that nothing is known in %s, which empties the cell',
    (field) => {
      for (const word of UNKNOWN) expect(proposed({ [field]: word })).toEqual({ [field]: '' });
    },
  );

  it.each(['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'])(
    'is not made of two letters that may be a word in %s',
    (field) => {
      for (const word of NO_COUNTRY) expect(proposed({ [field]: word })).toEqual({});
    },
  );

  it('is read of an ISO code in its own columns alone, in bare letters', () => {
    expect(proposed({ codePaysNaissance: 'MAR', codeInsee: '99350' })).toEqual({
      codePaysNaissance: '350',
    });
    expect(proposed({ codeInsee: 'MAR' })).toEqual({});
    expect(proposed({ codePaysNaissance: 'M.A.R.' })).toEqual({});
    expect(proposed({ libelleCommuneNaissance: 'Wilmington (DE)' })).toEqual({});
  });

  it('is not chosen by a name that two have', () => {
    for (const name of ['Congo', 'Corée', 'Tchécoslovaquie', 'RDA'])
      expect(proposed({ libellePaysNaissance: name, libelleCommuneNaissance: 'Séoul' })).toEqual({});
    expect(proposed({ libelleCommuneNaissance: 'Kinshasa (Congo)' })).toEqual({});
    expect(proposed({ libellePaysNaissance: 'Vietnam' })).toMatchObject({ codeInsee: '99243' });
  });

  it.each(['99109', '109', 'DE', 'DEU'])(
    'has its name in place of the code %s, in its own column',
    (code) => {
      expect(proposed({ libellePaysNaissance: code })).toMatchObject({
        codeInsee: '99109',
        codePaysNaissance: '109',
        libellePaysNaissance: 'Allemagne',
      });
      expect(proposed({ libellePaysNaissance: code, codeInsee: '99134', codePaysNaissance: '134' })).toEqual(
        {},
      );
    },
  );
});

it('gives way to the code of the country when France stands beside a foreign code and its name', () => {
  const born = { codeInsee: '99350', codePaysNaissance: 'FR' };
  expect(proposed({ ...born, libellePaysNaissance: 'MAROC' })).toEqual({ codePaysNaissance: '350' });
  expect(proposed(born).codePaysNaissance).toBeUndefined();
});

describe('a town with its country', () => {
  it('is taken apart when nothing contradicts', () => {
    expect(proposed({ libelleCommuneNaissance: 'Oran (Algérie)' })).toEqual({
      libelleCommuneNaissance: 'Oran',
      codeInsee: '99352',
      codePaysNaissance: '352',
      libellePaysNaissance: 'Algérie',
    });
    expect(
      proposed({
        libelleCommuneNaissance: 'Vienne (Autriche)',
        codeInsee: '99110',
        codePaysNaissance: '110',
      }),
    ).toEqual({ libelleCommuneNaissance: 'Vienne' });
  });

  it.each<Values>([
    { libelleCommuneNaissance: 'Nantes, Allemagne' },
    { libelleCommuneNaissance: 'Metz - Luxembourg' },
    { libelleCommuneNaissance: 'Berlin, Allemagne', codePostal: '44000' },
    { libelleCommuneNaissance: 'Berlin, Allemagne', libellePaysNaissance: 'France' },
    { libelleCommuneNaissance: 'Berlin, Allemagne', codeInsee: '44109' },
    { libelleCommuneNaissance: 'Rochelle, La' },
    { libelleCommuneNaissance: 'Ste-Foy / Québec', codeInsee: '99401', codePaysNaissance: '401' },
  ])('stays whole when it may be another’s: %j', (values) => {
    expect(proposed(values).libelleCommuneNaissance).toBeUndefined();
  });

  it('keeps the country where no cell of its own can say it', () => {
    const missing = ['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'];
    expect(proposed({ libelleCommuneNaissance: 'Oran (Algérie)' }, missing)).toEqual({});
  });
});
