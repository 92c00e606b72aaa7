import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { check, survey } from '#actions/checking';
import { isoToSerial } from '#cells';
import type { FieldKey } from '#dictionary';
import { openXlsx, type XlsxWorkbook } from '#workbook/xlsx';
import { contentOf, IDS, processed, sound, type Row } from '../../actions/workbooks';
import { accrochage, filesOf, folder, leftOf, type Ran } from '../../cli/bench';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import { testSurroundings } from '../surroundings';
import { savedByLibreOffice } from './libreoffice';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => {
  dir.clean();
});

const SENDER = [
  ...['--emetteur', '12ABC345', '--certificateur', '12ABC345'],
  ...['--contrat', 'MCFCER000123'],
];

/** Everybody, invented, with the department that sends them. */
const PEOPLE = {
  cuisine: [
    ['AUBERGINE', 'Zoé', '11/01/1990'],
    ['BETTERAVE', 'Hugo', '12/02/1991'],
    ['COURGETTE', 'Lina', '13/03/1992'],
  ],
  salle: [
    ['DOUCETTE', 'Inès', '14/04/1993'],
    ['ENDIVE', 'Léo', '15/05/1994'],
  ],
  bar: [
    ['FENOUIL', 'Marius', '16/06/1995'],
    ['GINGEMBRE', 'Nora', '17/07/1996'],
  ],
} as const;

const rowOf = ([nom, prenom, birth]: readonly [string, string, string], id: string, more: Row = {}): Row => ({
  ...sound,
  idTechnique: id,
  nomNaissance: nom,
  prenom1: prenom,
  dateNaissance: birth,
  ...more,
});

/** Element names, the department in *Paramètres*, a commune that is cut short. */
function cuisine() {
  const [zoe, hugo, lina] = PEOPLE.cuisine;
  const rows = [rowOf(zoe, 'C-1'), rowOf(hugo, 'C-2', { codeInsee: '352' }), rowOf(lina, 'C-3')];
  const parametres = { ...IDS, service: 'Cuisine' };
  writeFileSync(
    dir.at('cuisine.xlsx'),
    xlsxFromContent(contentOf({ rows, parametres, others: { Salle: ['A12', 'A12', 'B3'] } })),
  );
}

/** A text file, without ids, whose first row is Lina of the other department; Inès is misspelt. */
function salle() {
  const [lina, [, ines, birth], leo] = [PEOPLE.cuisine[2], ...PEOPLE.salle];
  const line = ([nom, prenom, born]: readonly string[]) =>
    [
      born,
      prenom,
      nom,
      'F',
      '35238',
      'RNCP35726',
      'RNCP',
      '20/03/2026',
      'Par admission',
      'Oui',
      'Non',
      'Non',
    ].join(';');
  const headers =
    'Date de naissance;Prénom 1;Nom de naissance;Sexe;Code INSEE de la commune de naissance;Code de la certification;Type de certification;Date de délivrance;Obtention;Donnée certifiée;Présence du niveau de langue européen;Présence du niveau numérique européen';
  writeFileSync(
    dir.at('salle.csv'),
    [headers, line(lina), line(['DOUCETE', ines, birth]), line(leo)].join('\r\n'),
  );
}

/** Another order, days as LibreOffice keeps them. */
function bar() {
  const day = isoToSerial('2026-03-20', false) ?? 0;
  const headers = [
    ...['Date de délivrance', 'Code de la certification', 'Type de certification', 'idTechnique', 'Prénom 1'],
    ...[
      'Nom de naissance',
      'Date de naissance',
      'Sexe',
      'Code INSEE de la commune de naissance',
      'Obtention',
    ],
    ...['Donnée certifiée', 'Présence du niveau de langue européen', 'Présence du niveau numérique européen'],
  ];
  const lines = PEOPLE.bar.map(([nom, prenom, birth], index) => {
    const iso = birth.split('/').reverse().join('-');
    const certificate = [day, 'RNCP35726', 'RNCP', `B-${index + 1}`];
    return [
      ...certificate,
      prenom,
      nom,
      isoToSerial(iso, false) ?? 0,
      'M',
      '35238',
      'Par admission',
      'Oui',
      'Non',
      'Non',
    ];
  });
  writeFileSync(dir.at('bar.xlsx'), savedByLibreOffice('Juin', [headers, ...lines]));
}

function secret() {
  const bytes = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  writeFileSync(dir.at('secret.xlsx'), bytes);
}

const open = async (name: string): Promise<XlsxWorkbook> =>
  openXlsx(new Uint8Array(readFileSync(dir.at(name))), name);

/** Types into a cell of the row of somebody, and saves. */
async function type(name: string, nom: string, field: FieldKey, text: string) {
  const workbook = await open(name);
  const { rows, workspace } = await survey(workbook, {}, testSurroundings());
  const row = rows.find(({ values }) => values.nomNaissance === nom);
  const on = workspace.tables.find(({ table }) => table.sheet === row?.sheet);
  const column = on?.table.columns[field] ?? 0;
  await workbook.write([{ sheet: row?.sheet ?? '', row: row?.row ?? 0, column, values: [[text]] }]);
  writeFileSync(dir.at(name), await workbook.save());
}

const rowsIn = async (name: string) => (await check(await open(name), {}, testSurroundings())).rows;
const namesIn = async (name: string) =>
  (await rowsIn(name)).map(({ values }) => `${values.nomNaissance} ${values.prenom1}`).sort();

/** The cells of each sheet, as far as those of another workbook go. */
async function cellsOf(name: string, as = name) {
  const [workbook, other] = [await open(name), await open(as)];
  const { sheets } = await other.describe();
  return Promise.all(
    sheets.map(async ({ name: sheet, rows, columns }) => [
      sheet,
      (await workbook.read({ sheet, row: 1, column: 1, rows, columns, formats: 'all' })) as unknown,
    ]),
  );
}

/** The texts of a sheet. */
async function textsOn(name: string, sheet: string) {
  const { sheets } = await (await open(name)).describe();
  return (sheets.find((each) => each.name === sheet)?.head ?? []).flat().filter((cell) => cell !== null);
}

/** Every part of a workbook, as text. */
const partsOf = (path: string) =>
  Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(([name, bytes]) => ({
    name,
    text: new TextDecoder().decode(bytes),
  }));

/** What tells somebody: the names, the birth as a text and as a serial. */
const tellsOf = ([nom, , birth]: readonly [string, string, string]) => {
  const iso = birth.split('/').reverse().join('-');
  return [nom, birth, iso, `>${String(isoToSerial(iso, false))}<`];
};

const gather = async (from: string, ...files: readonly string[]): Promise<Ran> =>
  accrochage(
    'gather',
    dir.at(from),
    ...files.map((file) => dir.at(file)),
    '--out',
    dir.at('g.xlsx'),
    '--json',
  );

const generate = async (from: string, to: string) =>
  accrochage(
    ...['generate', dir.at(from), '--out', dir.at('flux'), '--save', dir.at(to), '--json', ...SENDER],
  );

it('three departments are gathered, sent, answered, given back what came back, and gathered again: everybody once', async () => {
  cuisine();
  salle();
  bar();
  secret();
  await accrochage('template', '--out', dir.at('f.xlsx'));

  const first = await gather('f.xlsx', 'cuisine.xlsx', 'salle.csv', 'bar.xlsx', 'secret.xlsx');
  expect(first.json).toMatchObject({
    added: 7,
    updated: 0,
    gone: 0,
    conflicts: [],
    near: [],
    duplicates: [{ department: 'salle', first: 'Cuisine', idTechnique: 'C-3' }],
    refused: [{ file: 'secret.xlsx' }],
  });
  expect(first.exit).toBe(1);

  await type('g.xlsx', 'DOUCETE', 'nomNaissance', 'DOUCETTE');
  const again = await gather('g.xlsx', 'cuisine.xlsx', 'salle.csv', 'bar.xlsx');
  expect(again.json).toMatchObject({ added: 0, updated: 0, same: 7, gone: 0, conflicts: [], near: [] });
  expect(again.exit).toBe(0);
  const everybody = Object.values(PEOPLE)
    .flat()
    .map(([nom, prenom]) => `${nom} ${prenom}`)
    .sort();
  expect(await namesIn('g.xlsx')).toEqual(everybody);

  const sent = await generate('g.xlsx', 'sent.xlsx');
  expect(filesOf(sent)).toMatchObject([{ passages: 6, valid: true }]);
  expect(leftOf(sent)).toMatchObject([{ reason: 'invalid' }]);

  const rows = await rowsIn('sent.xlsx');
  const idOf = (nom: string) => rows.find(({ values }) => values.nomNaissance === nom)?.idTechnique ?? '';
  const { name, bytes } = processed(filesOf(sent)[0]?.idFlux ?? '', {
    ok: ['AUBERGINE', 'COURGETTE', 'DOUCETTE', 'FENOUIL', 'GINGEMBRE'].map(idOf),
    ko: [[idOf('ENDIVE'), 'Aucun titulaire ne correspond aux critères obligatoires']],
  });
  writeFileSync(dir.at(name), bytes);
  await accrochage('import', dir.at('sent.xlsx'), dir.at(name), '--out', dir.at('answered.xlsx'), ...SENDER);

  const back = await accrochage(
    ...['send-back', dir.at('answered.xlsx'), dir.at('cuisine.xlsx'), dir.at('salle.csv')],
    ...['--out', dir.at('retour'), '--json'],
  );
  expect(back.err).toBe('');
  const made = (back.json as { files: { path: string; service: string }[] }).files;
  expect(made).toMatchObject([
    { service: 'Cuisine', rows: 3, toCorrect: 1, from: 'cuisine.xlsx' },
    { service: 'salle', rows: 3, toCorrect: 1, from: 'salle.csv' },
    { service: 'bar', rows: 2, toCorrect: 0, from: null },
  ]);

  const shared = PEOPLE.cuisine[2];
  const ownOf: Readonly<Record<string, readonly string[]>> = {
    Cuisine: PEOPLE.cuisine.flatMap(tellsOf),
    salle: [...PEOPLE.salle, shared].flatMap(tellsOf),
    bar: PEOPLE.bar.flatMap(tellsOf),
  };
  const all = Object.values(PEOPLE).flat();
  for (const { path, service } of made) {
    const strangers = all
      .flatMap((person) => [...tellsOf(person), idOf(person[0])])
      .filter((text) => !ownOf[service]?.includes(text));
    const ids = (await rowsIn(path.slice(dir.path.length + 1))).map(({ idTechnique }) => idTechnique);
    for (const { name: part, text } of partsOf(path))
      for (const stranger of strangers.filter((each) => !ids.includes(each)))
        expect([service, part, stranger, text.includes(stranger)]).toEqual([service, part, stranger, false]);
  }

  expect(await cellsOf('cuisine.xlsx')).toEqual(await cellsOf('retour/retour-Cuisine.xlsx', 'cuisine.xlsx'));
  expect(await textsOn('retour/retour-salle.xlsx', 'À faire')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^salle, le .*\u00a0: 3 lignes, dont 1 à corriger et 2 déjà transmises\.$/),
      'Nom de naissance\u00a0: DOUCETE → DOUCETTE',
      expect.stringContaining('Aucun titulaire ne correspond aux critères obligatoires'),
    ]),
  );

  const [toCuisine = '', toSalle = '', toBar = ''] = made.map(({ path }) => path.slice(dir.path.length + 1));
  for (const name of [toCuisine, toSalle, toBar]) {
    const { exit, json } = await accrochage(
      ...['generate', dir.at(name), '--out', dir.at('nothing'), '--json', ...SENDER],
    );
    expect([name, exit, json]).toMatchObject([name, 2, { error: 'department-workbook' }]);
  }

  await type(toCuisine, 'BETTERAVE', 'codeInsee', '35238');
  await type(toSalle, 'ENDIVE', 'nomNaissance', 'ENDIVES');
  await type(toBar, 'FENOUIL', 'nomNaissance', 'FENOUILLE');

  const corrected = await gather('answered.xlsx', toCuisine, toSalle, toBar);
  expect(corrected.json).toMatchObject({
    added: 0,
    updated: 2,
    gone: 0,
    near: [],
    conflicts: [
      { field: 'nomNaissance', here: 'FENOUIL', service: 'FENOUILLE', status: 'accepted', kept: null },
    ],
  });
  const final = await rowsIn('g.xlsx');
  expect(final.map(({ values, status }) => [values.nomNaissance, status]).sort()).toEqual([
    ['AUBERGINE', 'accepted'],
    ['BETTERAVE', 'ready'],
    ['COURGETTE', 'accepted'],
    ['DOUCETTE', 'accepted'],
    ['ENDIVES', 'ready'],
    ['FENOUIL', 'accepted'],
    ['GINGEMBRE', 'accepted'],
  ]);
  const last = await generate('g.xlsx', 'end.xlsx');
  expect(filesOf(last)).toMatchObject([{ passages: 2, valid: true }]);
  expect((await rowsIn('end.xlsx')).map(({ idTechnique }) => idTechnique).sort()).toEqual(
    rows.map(({ idTechnique }) => idTechnique).sort(),
  );
});
