import { describe, expect, it } from '@jest/globals';
import { fieldKeys, loadPlaces, type FieldKey, type Values } from '#dictionary';
import { corrections } from '#cells';

const rule = (code: string) => {
  const found = corrections.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no correction ${code}`);
  return found;
};

const NAMES_AND_KEYS: readonly FieldKey[] = [
  'nomNaissance',
  'prenom1',
  'nomTitulaire',
  'prenom1Titulaire',
  'idTechnique',
  'code',
];

it('no correction touches a name that identifies, the id of the passage nor the code, but to take out what nobody sees', () => {
  const touching = corrections.filter(({ fields }) => fields.some((key) => NAMES_AND_KEYS.includes(key)));
  expect(touching.map(({ code }) => code)).toEqual(['invisible-character']);
  expect(touching.flatMap(({ fields }) => fields)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:idTechnique|code)$/)]),
  );
});

it('each correction has a name of its own and a reason in both languages', () => {
  expect(new Set(corrections.map(({ code }) => code)).size).toBe(corrections.length);
  for (const { code, reason } of corrections) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(reason.fr).toMatch(/\.$/);
    expect(reason.en).toMatch(/\.$/);
  }
});

interface Case {
  readonly code: string;
  readonly field: FieldKey;
  readonly before: string;
  readonly after: string | null;
  readonly values?: Values;
}

const CASES: readonly Case[] = [
  { code: 'nil-word', field: 'scoring', before: 'nil', after: '' },
  { code: 'nil-word', field: 'scoring', before: 'Nill', after: '' },
  { code: 'nil-word', field: 'dateFinValidite', before: 'NULL', after: '' },
  { code: 'nil-word', field: 'mentionValidee', before: '-', after: '' },
  { code: 'nil-word', field: 'nomUsage', before: 'nil', after: '' },
  { code: 'nil-word', field: 'nomUsage', before: 'Null', after: null },
  { code: 'nil-word', field: 'prenom2', before: 'Nil', after: null },
  { code: 'nil-word', field: 'libelleCommuneNaissance', before: 'Nilvange', after: null },
  { code: 'nil-word', field: 'verbatim', before: 'néant', after: null },
  ...(
    [
      ['scoring', 'NC', ''],
      ['scoring', 'n.c.', ''],
      ['libelleCommuneNaissance', 'Inconnue', ''],
      ['nomUsage', 'néant', ''],
      ['nomUsage', 'NC', ''],
      ['nomUsage', 'NG', null],
      ['nomUsage', 'Na', null],
      ['prenom2', 'aucun', ''],
      ['libelleOption', 'Aucune', null],
      ['codeInsee', '?', ''],
      ['libelleCommuneNaissance', 'Y', null],
      ['verbatim', 'Inconnu de nos services', null],
    ] as const
  ).map(([field, before, after]) => ({ code: 'unknown-word', field, before, after })),
  ...(
    [
      ['dateDebutValidite', '20.03.2026', '20/03/2026'],
      ['dateDebutValidite', '20-3-2026', '20/03/2026'],
      ['dateDebutValidite', '2026/03/20', '20/03/2026'],
      ['dateDebutValidite', '20260320', '20/03/2026'],
      ['dateDebutValidite', '1er mars 2026', '01/03/2026'],
      ['dateDebutValidite', 'vendredi 20 mars 2026', '20/03/2026'],
      ['dateDebutValidite', '20 févr. 2026', '20/02/2026'],
      ['dateDebutValidite', '20/03/26', null],
      ['dateDebutValidite', '31.09.2026', null],
      ['dateDebutValidite', '20.03-2026', null],
      ['dateDebutValidite', 'mars 2026', null],
      ['dateDebutValidite', '20/03/2026', null],
      ['dateNaissance', 'mars 1985', '03/1985'],
      ['dateNaissance', '03-1985', '03/1985'],
      ['dateNaissance', '00/03/1985', '03/1985'],
      ['dateNaissance', '00/00/1985', '1985'],
      ['dateNaissance', 'né le 12.03.1985', '12/03/1985'],
      ['dateNaissance', '12/03/85', null],
      ['dateNaissance', '1985', null],
    ] as const
  ).map(([field, before, after]) => ({ code: 'written-date', field, before, after })),
  ...(
    [
      ['Oran (Algérie)', {}, 'Oran'],
      ['ORAN, ALGERIE', {}, 'ORAN'],
      ['Oran - Algérie', { codeInsee: '99352' }, 'Oran'],
      ['Oran (Algérie)', { codeInsee: '99350' }, null],
      ['Séoul (Corée)', {}, null],
      ['Saint-Denis (93)', {}, null],
      ['Oran', {}, null],
    ] as const
  ).map(([before, values, after]) => ({
    code: 'town-and-country',
    field: 'libelleCommuneNaissance' as const,
    before,
    values,
    after,
  })),
  { code: 'non-breaking-space', field: 'verbatim', before: 'très\u00a0bien\u202f!', after: 'très bien !' },
  { code: 'non-breaking-space', field: 'verbatim', before: 'très bien', after: null },
  {
    code: 'code-spelling',
    field: 'modaliteAcces',
    before: 'EQUIVALENCE_(DIPLOME_ETRANGER)',
    after: 'EQUIVALENCE_DIPLOME_ETRANGER',
  },
  { code: 'code-spelling', field: 'initiativeInscription', before: 'France Travail', after: 'POLE_EMPLOI' },
  { code: 'code-spelling', field: 'sexe', before: '1', after: 'M' },
  { code: 'code-spelling', field: 'sexe', before: '2', after: 'F' },
  { code: 'code-spelling', field: 'sexe', before: '3', after: null },
  { code: 'lost-zero', field: 'codeInsee', before: '1004', after: '01004' },
  { code: 'lost-zero', field: 'codePostal', before: '1000', after: '01000' },
  { code: 'lost-zero', field: 'codePostalCentreExamen', before: '9000', after: '09000' },
  { code: 'lost-zero', field: 'codeInsee', before: '104', after: null },
  { code: 'lost-zero', field: 'codeInsee', before: '0104', after: null },
  { code: 'lost-zero', field: 'codeInsee', before: '2A04', after: null },
  { code: 'lost-zero', field: 'codePostal', before: '1000', after: null, values: { codeInsee: '99131' } },
  {
    code: 'lost-zero',
    field: 'codePostal',
    before: '1000',
    after: null,
    values: { codePaysNaissance: '131' },
  },
  { code: 'country-prefix', field: 'codePaysNaissance', before: '99109', after: '109' },
  { code: 'country-prefix', field: 'codePaysNaissance', before: '109', after: null },
  { code: 'country-prefix', field: 'codePaysNaissance', before: '33109', after: null },
  { code: 'nir-key', field: 'nir', before: '2 55 08 14 168 025 38', after: '2550814168025' },
  { code: 'nir-key', field: 'nir', before: '180032A00412375', after: '180032A004123' },
  { code: 'nir-key', field: 'nir', before: '255081416802539', after: null },
  { code: 'nir-key', field: 'nir', before: '2550814168025', after: null },
  { code: 'nir-blanks', field: 'nir', before: '2 55 08 14 168 025', after: '2550814168025' },
  { code: 'nir-blanks', field: 'nir', before: '2 55 08 14 168 025 39', after: null },
  { code: 'nir-blanks', field: 'nir', before: '3 55 08 14 168 025', after: null },
  { code: 'nir-blanks', field: 'nir', before: '2.55.08.14.168.025', after: '2550814168025' },
  { code: 'nir-blanks', field: 'nir', before: '1-80-03-2a-004-123', after: '180032A004123' },
  { code: 'nir-key', field: 'nir', before: '1.80.03.2a.004.123/75', after: '180032A004123' },
  { code: 'code-blanks', field: 'codeInsee', before: '35 238', after: '35238' },
  { code: 'code-blanks', field: 'codeInsee', before: '1\u202f004', after: '1004' },
  { code: 'code-blanks', field: 'codeInsee', before: '2A 004', after: '2A004' },
  { code: 'code-blanks', field: 'codePostal', before: '35 Rennes', after: null },
  { code: 'code-blanks', field: 'codePostal', before: '35000', after: null },
  { code: 'country-name', field: 'codePaysNaissance', before: 'MAR', after: '350' },
  { code: 'country-name', field: 'codePaysNaissance', before: 'Côte d’Ivoire', after: '326' },
  { code: 'country-name', field: 'codeInsee', before: 'Maroc', after: '99350' },
  { code: 'country-name', field: 'codeInsee', before: 'Rennes', after: null },
  { code: 'country-name', field: 'codePaysNaissance', before: 'Yougoslavie', after: null },
  { code: 'country-name', field: 'codePaysNaissance', before: 'Corée', after: null },
  { code: 'country-name', field: 'codePaysNaissance', before: '350', after: null },
  { code: 'country-label', field: 'libellePaysNaissance', before: '99109', after: 'Allemagne' },
  { code: 'country-label', field: 'libellePaysNaissance', before: 'DE', after: 'Allemagne' },
  { code: 'country-label', field: 'libellePaysNaissance', before: 'RDC', after: null },
  { code: 'country-label', field: 'libellePaysNaissance', before: 'Maroc', after: null },
  { code: 'country-label', field: 'libellePaysNaissance', before: '99999', after: null },
  { code: 'invisible-character', field: 'nomNaissance', before: 'MAR\u200bTIN', after: 'MARTIN' },
  { code: 'invisible-character', field: 'prenom1', before: 'Anne\r\nMarie', after: 'Anne Marie' },
  { code: 'invisible-character', field: 'nomNaissance', before: 'LE\u00a0GOFF', after: null },
  { code: 'invisible-character', field: 'nomNaissance', before: 'JEAN\u00adPIERRE', after: null },
];

const places = await loadPlaces();

describe.each(corrections.map(({ code }) => code))('%s', (code) => {
  it.each(CASES.filter((one) => one.code === code))(
    'makes « $after » of « $before » in $field',
    ({ field, before, after, values = {} }) => {
      expect(fieldKeys).toContain(field);
      expect(rule(code).fields).toContain(field);
      expect(rule(code).correct(before, field, { ...values, [field]: before }, places)).toBe(after);
    },
  );
});
