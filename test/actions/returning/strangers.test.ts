import { describe, expect, it } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { makeReturned } from '#actions/returning';
import { survey } from '#actions/checking';
import { planGather, writeGather } from '#actions/gathering';
import type { Workbook } from '#workbook';
import type { SheetContent } from '#workbook/memory';
import { newXlsx, openXlsx, type XlsxWorkbook } from '#workbook/xlsx';
import { testSurroundings } from '../../scenario/surroundings';
import { xlsxFromContent } from '../../workbook/xlsx-from-content';
import { contentOf, IDS, sound, type Content, type Row } from '../workbooks';

const surroundings = testSurroundings();

const zoe: Row = { ...sound, idTechnique: 'CUI-0001', nomNaissance: 'AUBERGINE', prenom1: 'Zoé' };
const hugo: Row = {
  ...sound,
  idTechnique: 'CUI-0002',
  nomNaissance: 'BETTERAVE',
  prenom1: 'Hugo',
  sexe: 'M',
};
const ines: Row = {
  ...sound,
  idTechnique: 'SAL-0001',
  nomNaissance: 'DOUCETTE',
  prenom1: 'Inès',
  nir: '285067512345678',
  codeInsee: '35051',
};
/** Of the registrar, and of no department. */
const nous: Row = { ...sound, idTechnique: 'NOU-0001', nomNaissance: 'NAVET', prenom1: 'Paul' };

const fileOf = (service: string, rows: readonly Row[], more: Partial<Content> = {}) =>
  xlsxFromContent(contentOf({ rows, parametres: { ...IDS, service }, ...more }));

type Files = Readonly<Record<string, Uint8Array>>;
const given = (files: Files) =>
  Object.entries(files).map(([name, bytes]) => ({ name, open: async () => openXlsx(bytes, name) }));

async function gathered(files: Files): Promise<XlsxWorkbook> {
  const workbook = await openXlsx(xlsxFromContent(contentOf({ rows: [nous] })), 'g.xlsx');
  const plan = await planGather(await survey(workbook, {}, surroundings), given(files), [], surroundings);
  await writeGather(plan, {}, surroundings);
  return openXlsx(await workbook.save(), 'g.xlsx');
}

/** What goes back, and the text of all the parts of each. */
async function sentBack(workbook: XlsxWorkbook, files: Files) {
  const opened = new Map<Workbook, XlsxWorkbook>();
  const keep = (file: XlsxWorkbook) => {
    opened.set(file, file);
    return file;
  };
  const made = await makeReturned(
    workbook,
    {
      options: {},
      matchings: [],
      originals: given(files).map(({ name, open }) => ({ name, open: async () => keep(await open()) })),
      newWorkbook: (name) => keep(newXlsx(name)),
      bytesOf: async (file) => (await opened.get(file)?.save()) ?? new Uint8Array(),
    },
    surroundings,
  );
  return Promise.all(
    made.map(async ({ service, from, unfit, workbook: own }) => {
      const parts = unzipSync((await opened.get(own)?.save()) ?? new Uint8Array());
      const text = Object.values(parts)
        .map((part) => new TextDecoder().decode(part))
        .join('\n');
      return { service, from, unfit, text };
    }),
  );
}

/** A whole package is too long to be shown where it fails. */
const found = (text: string | undefined, what: RegExp) => what.exec(text ?? '')?.[0] ?? null;

const cuisine = fileOf('Cuisine', [zoe, hugo]);
const salle = fileOf('Salle', [ines]);
const sheet = (rows: NonNullable<SheetContent['rows']>, more: Partial<SheetContent> = {}): SheetContent => ({
  name: 'Divers',
  rows,
  ...more,
});

/** The workbook of *Cuisine* with more parts. */
function withPart(bytes: Uint8Array, name: string, change: (before: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = new TextDecoder().decode(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: new TextEncoder().encode(change(before)) });
}

describe('a workbook that holds somebody of another department is not sent back', () => {
  it.each([
    [
      'a list in another sheet',
      sheet([
        ['Nom', 'Prénom'],
        ['Doucette', 'INES'],
      ]),
    ],
    ['a list in a hidden sheet', sheet([[null], ['Inès', 'x', 'Doucette']], { visibility: 'hidden' })],
    ['a sentence', sheet([['Voir Inès Doucette, de la salle']])],
    ['a number', sheet([['2 notes', '285067512345678']])],
    ['an id', sheet([['SAL-0001']])],
    ['somebody of nobody’s department', sheet([['NAVET', 'Paul']])],
  ])('%s', async (_what, other) => {
    const workbook = await gathered({ 'cuisine.xlsx': cuisine, 'salle.xlsx': salle });
    const original = fileOf('Cuisine', [zoe, hugo], { sheets: [other] });
    const [back] = await sentBack(workbook, { 'cuisine.xlsx': original });
    expect({ ...back, text: '' }).toMatchObject({
      service: 'Cuisine',
      from: null,
      unfit: { file: 'cuisine.xlsx', at: { sheet: 'Divers' } },
    });
    expect(back?.text.includes('AUBERGINE')).toBe(true);
    expect(found(back?.text, /doucette|285067512345678|SAL-0001|navet/i)).toBeNull();
  });

  it.each([
    ['docProps/custom.xml', '<p><t>Relu avec Inès Doucette</t></p>'],
    ['xl/comments9.xml', '<comments><t>Inès DOU</t><r/><t>CETTE</t></comments>'],
    ['xl/pivotCache/pivotCacheDefinition1.xml', '<s><s v="DOUCETTE"/><s v="x"/></s>'],
    ['xl/sharedStrings.xml', '<sst><si><t>DOUCETTE</t></si></sst>'],
    ['customXml/item1.xml', "<root a='In&#232;s' b='DOUCETTE'/>"],
    ['customXml/item2.xml', '<root><![CDATA[Inès Doucette]]></root>'],
    ['xl/drawings/vmlDrawing1.vml', '<xml><br><div>Inès Doucette</div>'],
    ['xl/notes.txt', 'à revoir : Doucette Inès'],
  ])('in %s, which no cell shows', async (name, xml) => {
    const workbook = await gathered({ 'cuisine.xlsx': cuisine, 'salle.xlsx': salle });
    const original = withPart(cuisine, name, (before) =>
      before.includes('</sst>') ? before.replace('</sst>', '<si><t>DOUCETTE</t></si></sst>') : xml,
    );
    const [back] = await sentBack(workbook, { 'cuisine.xlsx': original });
    expect({ ...back, text: '' }).toMatchObject({
      from: null,
      unfit: { file: 'cuisine.xlsx', at: { part: name } },
    });
    expect(found(back?.text, /doucette/i)).toBeNull();
  });

  it('a copy of the whole workbook, given as that of a department', async () => {
    const workbook = await gathered({ 'cuisine.xlsx': cuisine, 'salle.xlsx': salle });
    const copy = fileOf('Cuisine', [nous, zoe, hugo, ines]);
    const [back] = await sentBack(workbook, { 'cuisine.xlsx': copy });
    expect({ ...back, text: '' }).toMatchObject({ from: null, unfit: { file: 'cuisine.xlsx' } });
    expect(found(back?.text, /doucette|navet/i)).toBeNull();
  });

  it('while its own people, namesakes and lists of them are no reason', async () => {
    const namesake: Row = { ...ines, idTechnique: 'CUI-0003', dateNaissance: '01/02/1970', nir: null };
    const original = fileOf('Cuisine', [zoe, hugo, namesake], {
      sheets: [
        sheet([
          ['AUBERGINE', 'Zoé'],
          ['DOUCETTE', 'Inès'],
          ['Inès', 'Hugo'],
        ]),
      ],
    });
    const workbook = await gathered({ 'cuisine.xlsx': original, 'salle.xlsx': salle });
    const [back] = await sentBack(workbook, { 'cuisine.xlsx': original });
    expect({ ...back, text: '' }).toMatchObject({ from: 'cuisine.xlsx', unfit: null });
  });
});

it('who gives the id of a passage of another department is shown nothing of it that it did not give', async () => {
  const guess: Row = { ...ines, nir: '199017512345678', codeInsee: '35047' };
  const workbook = await gathered({ 'salle.xlsx': salle, 'cuisine.xlsx': fileOf('Cuisine', [zoe, guess]) });
  const back = await sentBack(workbook, {});
  const text = back.find(({ service }) => service === 'Cuisine')?.text ?? '';
  expect(found(text, /AUBERGINE/)).not.toBeNull();
  expect(found(text, /285067512345678|35051/)).toBeNull();
});

it('an id alone does not make a row that of another department', async () => {
  const workbook = await openXlsx(xlsxFromContent(contentOf({ rows: [nous] })), 'g.xlsx');
  const bare: Row = { ...ines, nomNaissance: null, prenom1: null, dateNaissance: null, nir: null };
  const files = { 'salle.xlsx': salle, 'cuisine.xlsx': fileOf('Cuisine', [zoe, bare]) };
  const plan = await planGather(await survey(workbook, {}, surroundings), given(files), [], surroundings);
  expect(
    plan.files.map(({ service, added, near, compared }) => [
      service,
      added.length,
      near.length,
      compared.length,
    ]),
  ).toEqual([
    ['Salle', 1, 0, 0],
    ['Cuisine', 1, 1, 0],
  ]);
});

it('a reason of ours that names somebody of another department is not copied', async () => {
  const aside = { 'Mis de côté': ['Doublon de Doucette Inès', null] };
  const workbook = await gathered({
    'cuisine.xlsx': fileOf('Cuisine', [zoe, hugo], { others: aside }),
    'salle.xlsx': salle,
  });
  const [back] = await sentBack(workbook, {});
  expect(back?.service).toBe('Cuisine');
  expect(found(back?.text, /doucette/i)).toBeNull();
  expect(found(back?.text, /demandez-nous pourquoi/)).not.toBeNull();
});

it('a passage that was given to another department here stays with it, whoever sends it', async () => {
  const workbook = await openXlsx(
    xlsxFromContent(contentOf({ rows: [{ ...zoe, sexe: null }], others: { Service: ['Salle'] } })),
    'g.xlsx',
  );
  const plan = await planGather(
    await survey(workbook, {}, surroundings),
    given({ 'cuisine.xlsx': cuisine }),
    [],
    surroundings,
  );
  await writeGather(plan, {}, surroundings);
  const [head = [], first = []] = (await workbook.describe()).sheets[0]?.head ?? [];
  expect([first[head.indexOf('Service')], first[head.indexOf('sexe')]]).toEqual(['Salle', 'F']);
});

it('two files of one name, which say no department, are not taken for one department’s', async () => {
  const workbook = await openXlsx(xlsxFromContent(contentOf({ rows: [nous] })), 'g.xlsx');
  const files = [
    ...given({ 'passages.xlsx': xlsxFromContent(contentOf({ rows: [zoe] })) }),
    ...given({ 'passages.xlsx': xlsxFromContent(contentOf({ rows: [ines] })), 'salle.xlsx': salle }),
  ];
  const plan = await planGather(await survey(workbook, {}, surroundings), files, [], surroundings);
  expect(plan.files.map(({ file }) => file)).toEqual(['salle.xlsx']);
  expect(plan.refused).toMatchObject([
    { file: 'passages.xlsx', code: 'named-alike' },
    { file: 'passages.xlsx', code: 'named-alike' },
  ]);
});
