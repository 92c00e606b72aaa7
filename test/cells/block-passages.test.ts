import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldKeys, type Branch, type CellValue, type FieldKey, type Values } from '#dictionary';
import { branchOf, passageReader, type Passage } from '#cells';
import { holds } from '../holds';

type Row = Partial<Record<FieldKey, CellValue>>;

const COLUMNS = Object.fromEntries(fieldKeys.map((key, index) => [key, index + 1]));
const CONTEXT = { sheet: 'Passages', columns: COLUMNS, date1904: false, defaultBranch: null };

const line = (row: Row): readonly CellValue[] => fieldKeys.map((key) => row[key] ?? null);
const read = (...rows: readonly Row[]) =>
  passageReader(CONTEXT)({ firstRow: 5, values: rows.map(line) }).passages;
const readOne = (row: Row): Passage | undefined => read(row)[0];

describe('passageReader', () => {
  it('reads a row, and keeps what was typed beside it', () => {
    const row: Row = {
      idTechnique: ' 2026-1 ',
      type: 'rncp',
      code: 'RNCP35726',
      obtentionCertification: 'Par admission',
      donneeCertifiee: 'Oui',
      dateDebutValidite: 46_093,
      nomNaissance: 'MARTIN\u00a0',
      prenom1: 'Camille',
      sexe: 'Madame',
      dateNaissance: '04/06/1985',
      codeInsee: 1004,
    };
    expect(readOne(row)).toEqual({
      sheet: 'Passages',
      row: 5,
      typed: row,
      values: {
        idTechnique: '2026-1',
        type: 'RNCP',
        code: 'RNCP35726',
        obtentionCertification: 'PAR_ADMISSION',
        donneeCertifiee: 'true',
        dateDebutValidite: '2026-03-12',
        nomNaissance: 'MARTIN',
        prenom1: 'Camille',
        sexe: 'F',
        dateNaissance: '04/06/1985',
        jourNaissance: '4',
        moisNaissance: '6',
        anneeNaissance: '1985',
        codeInsee: '1004',
      },
      branch: 'titulaire',
      doubts: [],
      given: {},
    });
  });

  it.each<[string, FieldKey, CellValue, string]>([
    ['a code that no list knows', 'sexe', 'Autre', 'Autre'],
    [
      'a spelling that a correction changes',
      'modaliteAcces',
      'EQUIVALENCE_(DIPLOME_ETRANGER)',
      'EQUIVALENCE_(DIPLOME_ETRANGER)',
    ],
    ['a sex in digits', 'sexe', 1, '1'],
    ['a birth date in words', 'dateNaissance', '14 juin 1985', '14 juin 1985'],
    ['a formula error', 'idTechnique', '#VALEUR !', '#VALEUR !'],
    ['the word TRUE in a text', 'verbatim', 'TRUE', 'TRUE'],
  ])('leaves %s as typed', (_, key, typed, value) => {
    expect(readOne({ [key]: typed })?.values).toEqual({ [key]: value });
  });

  it('passes over rows whose mapped cells are blank, and counts them', () => {
    const columns = { idTechnique: 1, code: 3 };
    const values = [['1', 'note', 'RNCP1'], [null, 'note', ' \u00a0'], [], ['2', null, '']];
    const { passages, blankRows } = passageReader({ ...CONTEXT, columns })({ firstRow: 2, values });
    expect(passages.map(({ row }) => row)).toEqual([2, 5]);
    expect(blankRows).toBe(2);
  });

  it('takes a remark alone under a plain range for no passage, and a name alone for one', () => {
    const columns = { nomNaissance: 1, prenom1: 2 };
    const values = [
      ['* Liste arrêtée par le jury.', null],
      ['Liste arrêtée par le jury, sous réserve des recours en cours.', null],
      ['DE LA TOUR DU PIN', null],
      ['Liste arrêtée par le jury, sous réserve des recours en cours.', 'Camille'],
      ['Fait à Rennes, le 01/07/2026', null],
      ['Total page 1 : 10', null],
      ['TOTAL', null],
    ];
    const read = (isPlain: boolean) =>
      passageReader({ ...CONTEXT, columns, isPlain })({ firstRow: 10, values });
    expect(read(true).totalsRows).toEqual([10, 11, 14, 15, 16]);
    expect(read(true).passages.map(({ row }) => row)).toEqual([12, 13]);
    expect(read(false).totalsRows).toEqual([16]);
  });

  it('says of each row that is filled outside the columns it reads that it is no passage, and never passes over a result', () => {
    const columns = { nomNaissance: 2, prenom1: 3 };
    const result = { column: 4, kept: new Map() };
    const values = [
      ['CAP Cuisine', null, null, null],
      ['1', 'MARTIN', 'Camille', 'Reçu'],
      ['Total', null, null, 20],
      [null, null, null, 'Reçu'],
      [5, null, null, null],
      ['* Sous réserve des recours.', null, null, null],
    ];
    const read = (isPlain: boolean) =>
      passageReader({ ...CONTEXT, columns, result, isPlain })({ firstRow: 10, values });
    expect(read(true)).toMatchObject({ totalsRows: [10, 12, 15], blankRows: 1 });
    expect(read(true).passages.map(({ row }) => row)).toEqual([11, 13]);
    expect(read(false).totalsRows).toEqual([12]);
  });

  it('tells rows of totals from people of that name', () => {
    const columns = { idTechnique: 1, nomNaissance: 2, scoreGeneral: 3 };
    const values = [
      ['Total', null, 312],
      [null, 'Sous-total :', 12],
      ['TOTAL GÉNÉRAL', null, null],
      ['4', 'TOTAL', 640],
      ['Total', 'Camille', null],
      ['Total Énergies', null, null],
      ['TOTAL', '18 candidats', '12 admis'],
      ['Total', '12 rue', 'Camille'],
      ['Total CAP Cuisine', null, 8],
      ['TOTAL Camille', null, 31_107],
    ];
    const { passages, totalsRows } = passageReader({ ...CONTEXT, columns })({ firstRow: 10, values });
    expect(totalsRows).toEqual([10, 11, 12, 16, 18]);
    expect(passages.map(({ row }) => row)).toEqual([13, 14, 15, 17, 19]);
  });

  it('takes the headers again, as at the top of a printed page, for no passage of a plain range', () => {
    const columns = { nomNaissance: 1, prenom1: 2, sexe: 3 };
    const headers = new Map([
      [1, 'NOM'],
      [2, 'PRÉNOM'],
      [3, 'Sexe'],
    ]);
    const values = [
      ['MARTIN', 'Camille', 'F'],
      ['NOM', 'PRÉNOM', 'Sexe'],
      ['NOM', 'PRÉNOM', 'F'],
    ];
    const read = (isPlain: boolean) =>
      passageReader({ ...CONTEXT, columns, isPlain, headers })({ firstRow: 10, values }).totalsRows;
    expect([read(true), read(false)]).toEqual([[11], []]);
  });

  it('doubts the day of a birth date whose format shows none', () => {
    const format = fieldKeys.map((key) => (key === 'dateNaissance' ? 'mm/yyyy' : 'General'));
    const values = [line({ dateNaissance: 31_107 })];
    const [passage] = passageReader(CONTEXT)({ firstRow: 2, values, formats: [format] }).passages;
    expect(passage?.doubts).toEqual([{ field: 'dateNaissance', code: 'birth-day-not-shown' }]);
    expect(passage?.values.dateNaissance).toBe('01/03/1985');
  });

  it('reads what it gave as it is', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>('oui', 'X', 'Homme', '12/03/2026', '2026-03-12', 46_093, 1985, true, 1),
      fc.constantFrom<CellValue>(
        '03/1985',
        '05',
        'France Travail',
        'Dossier CPF',
        'nil',
        '#N/A',
        'Par scoring',
      ),
      fc.string(),
      fc.integer({ min: 0, max: 99_999 }),
      fc.constant(null),
    );
    const keys = fieldKeys.filter(
      (key) => !['jourNaissance', 'moisNaissance', 'anneeNaissance'].includes(key),
    );
    const row = fc.record(Object.fromEntries(keys.map((key) => [key, cell])));
    holds(
      fc.property(row, (typed) => {
        const once = readOne(typed);
        if (once === undefined) return;
        const columnsOnly = Object.fromEntries(
          Object.entries(once.values).filter(([key]) => keys.includes(key as FieldKey)),
        );
        const twice = readOne(columnsOnly);
        expect(twice?.values).toEqual(once.values);
        expect(twice?.branch).toBe(once.branch);
      }),
    );
  });
});

describe('branchOf', () => {
  const civilWithoutYear: Values = { nomNaissance: 'MARTIN', prenom1: 'Camille', sexe: 'F' };
  const civil: Values = { ...civilWithoutYear, anneeNaissance: '1985' };
  it.each<[string, Values, Branch | null, Branch]>([
    [
      'its own word first',
      { ...civil, identification: 'identifiantNational' },
      'dossierFormation',
      'identifiantNational',
    ],
    ['then the default of the workbook', civil, 'dossierFormation', 'dossierFormation'],
    ['civil status as soon as it is whole', { ...civil, idDossier: '1', nir: '2' }, null, 'titulaire'],
    [
      'civil status when the birth date does not read',
      { ...civilWithoutYear, dateNaissance: '14 juin', idDossier: '1' },
      null,
      'titulaire',
    ],
    [
      'else the CPF file',
      { nomNaissance: 'MARTIN', prenom1: 'Camille', idDossier: '1', nir: '2' },
      null,
      'dossierFormation',
    ],
    ['else the NIR', { nomNaissance: 'MARTIN', nir: '2' }, null, 'identifiantNational'],
    ['else civil status', { nomNaissance: 'MARTIN' }, null, 'titulaire'],
    [
      'a word that does not read is no word',
      { identification: 'autre', idDossier: '1' },
      null,
      'dossierFormation',
    ],
  ])('goes by %s', (_, values, defaultBranch, branch) => {
    expect(branchOf(values, defaultBranch)).toBe(branch);
  });
});
