import { expect } from '@jest/globals';
import type { FileSession } from '#actions';
import type { CellValue } from '#dictionary';
import { readFlux } from '#flux';
import type { WorkbookContent } from '#workbook/memory';
import { FIRST_ROW, HEADER_ROW, HEADERS, LAST_ROW, ROWS, SHEET } from './departments-workbook';
import { xsdRefusals } from './xsd';

/** Where the engine runs, and on what kind of workbook. */
export interface ScenarioHost {
  readonly open: (content: WorkbookContent) => Promise<FileSession>;
  /** What a save and an opening give back. */
  readonly again: (session: FileSession) => Promise<FileSession>;
  /** The formulas of the conditional formats that we signed on a sheet. */
  readonly highlights: (session: FileSession, sheet: string) => Promise<readonly string[]>;
}

const run = {};
const CREATION = { action: 'CREATION' } as const;

/** The whole job on one workbook, saved and opened again between the steps. */
export async function wholeJob(host: ScenarioHost, content: WorkbookContent, version: string): Promise<void> {
  let session = await host.open(content);
  const reopen = async () => {
    session = await host.again(session);
  };

  const first = await session.check(run);
  expect(first).toMatchObject({ passages: ROWS.length, errors: 3 });
  await reopen();
  expect(await headers(session)).toEqual([
    ...HEADERS,
    'Statut accrochage',
    'Anomalies',
    'Message CDC',
    'Marques',
  ]);
  expect(await column(session, 'Statut')).toEqual(ROWS.map(() => 'inscrit'));
  expect(await column(session, 'Statut accrochage')).toEqual([
    ...['Prêt', 'Prêt', 'Prêt', 'À corriger', 'À corriger', 'Prêt', 'Prêt'],
  ]);
  const words = await column(session, 'Anomalies');
  expect([words[0], words[3], words[4]]).toEqual([
    null,
    'Nom d’usage\u00a0: mot qui n’est pas une donnée +1',
    'Sexe\u00a0: obligatoire',
  ]);
  const marks = await column(session, 'Marques');
  expect(marks[4]).toContain(';E:sexe;');
  expect(marks[3]).toContain(';E:codeInsee;');
  expect(marks[0]).not.toContain(';E:');
  const rules = await host.highlights(session, SHEET);
  expect(rules.some((formula) => formula.includes(';E:sexe;'))).toBe(true);

  await session.check(run);
  expect(await session.correct('all', run)).toMatchObject({ applied: 2, kept: 0 });
  await reopen();
  expect((await row(session, 8)).slice(5, 7)).toEqual(['01053', null]);
  expect((await column(session, 'Statut accrochage'))[3]).toBe('Prêt');
  const status = (await headers(session)).indexOf('Statut accrochage') + 1;
  await session.edit(SHEET, 11, status, [['Mis de côté : attend sa pièce d’identité']]);
  await reopen();

  const { files, selection } = await session.generate(CREATION, run);
  expect(files).toMatchObject([{ passages: 5 }]);
  expect(reasons(selection)).toEqual({ invalid: [9], aside: [11] });
  const [sent] = files;
  if (sent === undefined) throw new Error('No file');
  const bytes = new Uint8Array(await (await session.file(sent.idFlux)).arrayBuffer());
  expect(bytes.length).toBe(sent.bytes);
  expect(await xsdRefusals(bytes, version)).toEqual([]);
  const flux = readFlux([bytes]);
  expect(flux.envelope.action).toBe(version === '1.1.2' ? undefined : 'CREATION');
  expect(flux.passages.map(({ values }) => [values.idTechnique, values.nomNaissance])).toEqual([
    ['P-001', 'EXEMPLE'],
    ['P-002', 'FICTIF'],
    ['P-003', 'R&D <MODÈLE>'],
    ['P-004', 'DUZÉRO'],
    ['P-006', 'D’ESSAI'],
  ]);
  await reopen();
  expect(await session.deposits()).toMatchObject([{ idFlux: sent.idFlux, state: 'generated', passages: 5 }]);
  expect(await column(session, 'Statut accrochage')).toEqual([
    ...['Généré', 'Généré', 'Généré', 'Généré', 'À corriger', 'Généré'],
    'Mis de côté : attend sa pièce d’identité',
  ]);
  const rewritten = new Uint8Array(await (await session.file(sent.idFlux)).arrayBuffer());
  expect(rewritten).toEqual(bytes);
  expect(reasons(await session.selection(CREATION))).toEqual({
    generated: [5, 6, 7, 8, 10],
    invalid: [9],
    aside: [11],
  });

  const nobody = 'Aucun titulaire ne correspond aux critères obligatoires';
  const known = 'Le passage certification avec l’id technique P-003 existe déjà en base';
  const summary = await session.readAccuses(
    [
      accuse({
        nomFichier: `C:\\envois\\${sent.name.replace('.xml', ' (1).xml')}`,
        idFlux: sent.idFlux,
        idTraitement: '90412',
        ok: ['P-001', 'P-004'],
        ko: [
          ['P-002', nobody],
          ['P-003', known],
          ['X-999', nobody],
        ],
      }),
    ],
    run,
  );
  expect(summary).toMatchObject({
    refused: [],
    files: [{ known: true, accepted: 2, doubtful: 1, ko: 1, unknown: ['X-999'], unanswered: 1 }],
  });
  expect(await session.applyAccuses(false, run)).toEqual({ accepted: 2, ko: 1, doubtful: 1, unanswered: 1 });
  await reopen();
  expect(await column(session, 'Statut accrochage')).toEqual([
    ...['Accepté', 'KO', 'À vérifier', 'Accepté', 'À corriger', 'Déposé'],
    'Mis de côté : attend sa pièce d’identité',
  ]);
  expect((await column(session, 'Message CDC')).slice(0, 3)).toEqual([null, nobody, known]);
  expect((await column(session, 'Marques'))[1]).toMatch(/;K:nomNaissance;.*K:dateNaissance;/);
  expect(await session.deposits()).toMatchObject([{ state: 'processed-with-ko', ok: 2, ko: 2 }]);
  expect(reasons(await session.selection({ ...CREATION, only: 'ko' }))).toEqual({
    accepted: [5, 8],
    'ko-unchanged': [6],
    doubtful: [7],
    invalid: [9],
    deposited: [10],
    aside: [11],
  });

  await session.edit(SHEET, 6, 2, [['FICTIF-NAISSANCE']]);
  await session.edit(SHEET, 9, 4, [['F']]);
  const second = await session.generate({ ...CREATION, only: 'ko' }, run);
  expect(second.files).toMatchObject([{ passages: 1 }]);
  expect(reasons(second.selection)).toMatchObject({ 'not-selected': [9] });
  const [sentAgain] = second.files;
  if (sentAgain === undefined) throw new Error('No second file');
  await reopen();
  expect((await column(session, 'Statut accrochage')).slice(0, 5)).toEqual([
    ...['Accepté', 'Généré', 'À vérifier', 'Accepté', 'Prêt'],
  ]);

  await session.readAccuses(
    [accuse({ idFlux: sentAgain.idFlux, idTraitement: '90500', ok: ['P-002'] })],
    run,
  );
  await session.applyAccuses(false, run);
  await reopen();
  expect((await column(session, 'Statut accrochage'))[1]).toBe('Accepté');
  expect((await column(session, 'Message CDC'))[1]).toBe(null);
  expect(await session.deposits()).toMatchObject([
    { idFlux: sentAgain.idFlux, state: 'processed', ok: 1, ko: 0 },
    { idFlux: sent.idFlux, state: 'processed-with-ko', ok: 2, ko: 2 },
  ]);
  expect(await linesOf(session, 'Historique')).toBe(6);
  expect((await session.overview()).statuses).toMatchObject({ accepted: 3, doubtful: 1, ready: 1, aside: 1 });
}

function reasons(selection: { readonly left: readonly { reason: string; rows: readonly number[] }[] }) {
  return Object.fromEntries(selection.left.map(({ reason, rows }) => [reason, rows]));
}

async function row(session: FileSession, number: number): Promise<readonly CellValue[]> {
  const sheet = (await session.sheets()).find(({ name }) => name === SHEET);
  const range = { sheet: SHEET, row: number, column: 1, rows: 1, columns: sheet?.columns ?? 1 };
  return (await session.read(range)).values[0] ?? [];
}

const headers = (session: FileSession) => row(session, HEADER_ROW);

async function column(session: FileSession, header: string): Promise<readonly CellValue[]> {
  const at = (await headers(session)).indexOf(header) + 1;
  const rows = LAST_ROW - FIRST_ROW + 1;
  const { values } = await session.read({ sheet: SHEET, row: FIRST_ROW, column: at, rows, columns: 1 });
  return values.map(([value]) => (value === '' || value === undefined ? null : value));
}

/** How many lines a list of ours holds under its header. */
async function linesOf(session: FileSession, name: string): Promise<number> {
  const sheet = (await session.sheets()).find((each) => each.name === name);
  const { values } = await session.read({
    sheet: name,
    row: 1,
    column: 1,
    rows: sheet?.rows ?? 0,
    columns: 2,
  });
  return values.filter(([id]) => typeof id === 'string' && /^[PX]-\d/.test(id)).length;
}

interface Said {
  readonly nomFichier?: string;
  readonly idFlux: string;
  readonly idTraitement: string;
  readonly ok: readonly string[];
  readonly ko?: readonly (readonly [string, string])[];
}

/** An accusé de traitement, as CDC writes it. */
function accuse({ nomFichier = '', idFlux, idTraitement, ok, ko = [] }: Said) {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<rapport xmlns:ns2="urn:cdc:cpf:pc5:schema:1.0.0"><nomFichier>${nomFichier}</nomFichier><idFlux>${idFlux}</idFlux><idTraitement>${idTraitement}</idTraitement>
<PassagesKO>${ko.map(([id, message]) => `<passage><idTechnique>${id}</idTechnique><messageErreur>${message}</messageErreur></passage>`).join('')}</PassagesKO>
<PassagesOK>${ok.map((id) => `<idTechnique>${id}</idTechnique>`).join('')}</PassagesOK></rapport>`;
  return { name: `accuse-${idTraitement}.xml`, bytes: new TextEncoder().encode(text) };
}
