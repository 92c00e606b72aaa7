import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '#dictionary';
import { contentOf, processed, rowsAt, SHEET, sound, soundRows } from '../actions/workbooks';
import { holds } from '../holds';
import { testSurroundings } from '../scenario/surroundings';
import { allCells, opened, said, type Opened } from './opened';

/** The session says and has written exactly what a check of the whole says and writes. */
async function expectAsChecked({ session, workbook, anew }: Opened): Promise<void> {
  const cells = await allCells(workbook);
  const told = await said(session);
  const whole = anew();
  await whole.check({});
  expect(cells).toEqual(await allCells(workbook));
  const expected = await said(whole);
  expect(told.findings).toEqual(expected.findings);
  expect(told.corrections).toEqual(expected.corrections);
  expect(told.report).toEqual(expected.report);
  const { tables } = expected.overview;
  expect({ ...told.overview, tables }).toEqual(expected.overview);
}

/** What came before the edits. */
const PASTS = {
  nothing: async () => undefined,
  generated: async ({ session }: Opened) => {
    await session.generate({ action: 'CREATION' }, {});
  },
  deposited: async ({ session }: Opened) => {
    const { files } = await session.generate({ action: 'CREATION' }, {});
    for (const { idFlux } of files) await session.confirmDeposit(idFlux);
  },
  answered: async ({ session }: Opened) => {
    const { files } = await session.generate({ action: 'CREATION' }, {});
    const accuse = processed(files[0]?.idFlux ?? '', {
      ok: ['P-001', 'P-003'],
      ko: [['P-002', 'Titulaire non identifié']],
    });
    await session.readAccuses([accuse], {});
    await session.applyAccuses(false, {});
  },
} satisfies Record<string, (on: Opened) => Promise<void>>;

const FIELDS = Object.keys(sound);
const ROWS = 5;

const VALUES: Readonly<Record<string, readonly CellValue[]>> = {
  idTechnique: ['P-001', 'P-002', 'P-003', 'Q-1', null],
  nomNaissance: ['EXEMPLE', 'AUTRE', 'exemple ', '', 'nil'],
  prenom1: ['Camille-A', 'Camille-B', 'Camille-C'],
  code: ['RNCP35726', 'rncp 35726', 'RS1', 35726],
  dateDebutValidite: ['20/03/2026', '2026-03-20', '20/03/2031', 46101, 'hier'],
  dateNaissance: ['14/06/1985', '06/1985', 31212],
  sexe: ['F', 'M', 'x'],
  codeInsee: ['35238', null, 1004],
  Statut: ['Envoyé par courrier', 'Mis de côté', null, 'Accepté'],
  'Mis de côté': ['attend un papier', 'x', 'Non', null],
};

const oneCell = fc
  .record({ row: fc.integer({ min: 2, max: ROWS + 1 }), header: fc.constantFrom(...Object.keys(VALUES)) })
  .chain(({ row, header }) =>
    fc.constantFrom(...(VALUES[header] ?? [])).map((value) => (on: Opened) => {
      on.type(row, header, value);
      return [row];
    }),
  );
const emptied = fc.integer({ min: 2, max: ROWS + 1 }).map((row) => (on: Opened) => {
  for (const header of FIELDS) on.type(row, header, null);
  return [row];
});
const copied = fc
  .tuple(fc.integer({ min: 2, max: ROWS + 1 }), fc.integer({ min: 2, max: ROWS + 3 }))
  .map(([from, to]) => (on: Opened) => {
    for (const header of FIELDS) on.type(to, header, on.cell(from, header));
    return [to];
  });
const total = fc.integer({ min: 2, max: ROWS + 2 }).map((row) => (on: Opened) => {
  for (const header of FIELDS) on.type(row, header, null);
  on.type(row, 'nomNaissance', 'Total');
  return [row];
});
const edit = fc.oneof(
  { weight: 5, arbitrary: oneCell },
  { weight: 1, arbitrary: emptied },
  { weight: 2, arbitrary: copied },
  { weight: 1, arbitrary: total },
);

describe('checking again the rows edited in place', () => {
  it('says and writes exactly what a check of the whole would', async () => {
    await holds(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(PASTS)),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        async (past, batches) => {
          const on = opened({
            rows: soundRows({}, {}, {}, { sexe: 'x' }, { nomNaissance: ' durand' }),
            others: { 'Mis de côté': [null] },
          });
          await on.session.check({});
          await past(on);
          for (const batch of batches) {
            const rows = batch.flatMap((each) => each(on));
            await on.session.recheck(rowsAt(...rows), {});
            await expectAsChecked(on);
          }
        },
      ),
      25,
    );
  });
});

const MANY = 150;

describe('what checking rows again costs', () => {
  it.each([
    ['one row', [100]],
    ['rows side by side', [100, 101, 102]],
    ['rows near one another', [100, 140]],
  ])('%s among many: one read and one write', async (_, rows) => {
    const on = opened({ rows: soundRows(...Array.from({ length: MANY }, () => ({}))) });
    await on.session.check({});
    on.calls();
    for (const row of rows) on.type(row, 'sexe', 'x');
    await on.session.recheck(rowsAt(...rows), {});
    expect(on.calls()).toEqual(['read', 'write']);
    expect(on.cell(100, 'Statut')).toBe('À corriger');
    await expectAsChecked(on);
  });

  it('rows that are far from one another: one read each, and still one write', async () => {
    const on = opened({ rows: soundRows(...Array.from({ length: MANY }, () => ({}))) });
    await on.session.check({});
    on.calls();
    for (const row of [2, 149]) on.type(row, 'sexe', 'x');
    await on.session.recheck(rowsAt(2, 149), {});
    expect(on.calls()).toEqual(['read', 'read', 'write']);
    await expectAsChecked(on);
  });

  it.each([
    ['a sheet of the department', { sheet: 'Calculs', firstRow: 1, lastRow: 40 }],
    ['what stands above the headers', { sheet: SHEET, firstRow: 1, lastRow: 2 }],
  ])('%s edited: nothing is stale, and nothing is read', async (_, place) => {
    const content = contentOf({ rows: soundRows({}, {}) });
    const sheets = (content.sheets ?? []).map((sheet) =>
      sheet.name === SHEET ? { ...sheet, rows: [['Promotion 2026'], [], ...(sheet.rows ?? [])] } : sheet,
    );
    const on = opened({ sheets: [...sheets, { name: 'Calculs', rows: [[1]] }] }, { headerRow: 3 });
    await on.session.check({});
    on.calls();
    expect(on.session.changed({ ...place, kind: 'edited', byUser: true })).toBe('nothing');
    expect(await on.session.report()).toMatchObject({ since: { rows: 0, moved: false } });
    expect(on.calls()).toEqual([]);
  });
});

describe('what is no longer known after a change', () => {
  const two = () => opened({ rows: soundRows({}, {}), sheets: [{ name: 'Calculs', rows: [[1]] }] });
  const edited = { sheet: SHEET, firstRow: 2, lastRow: 3, kind: 'edited', byUser: true } as const;

  it.each([
    ['rows edited by the user', edited, 'rows', { rows: 2, moved: false }],
    ['rows edited by a co-author', { ...edited, byUser: false }, 'rows', { rows: 2, moved: false }],
    ['headers', { ...edited, firstRow: 1 }, 'everything', { rows: 0, moved: true }],
    ['rows moved', { ...edited, kind: 'moved' }, 'everything', { rows: 0, moved: true }],
    ['settings', { ...edited, sheet: 'Paramètres' }, 'everything', { rows: 0, moved: true }],
    ['a sheet not seen before', { ...edited, sheet: 'Feuil9' }, 'everything', { rows: 0, moved: true }],
    [
      'rows moved elsewhere',
      { ...edited, sheet: 'Calculs', kind: 'moved' },
      'nothing',
      { rows: 0, moved: false },
    ],
  ] as const)('%s', async (_, change, stale, since) => {
    const on = two();
    await on.session.check({});
    expect(on.session.changed(change)).toBe(stale);
    expect((await on.session.report())?.since).toEqual(since);
  });

  it('counts a row edited twice once, and forgets it once it is checked again', async () => {
    const on = two();
    await on.session.check({});
    on.type(2, 'sexe', 'x');
    on.type(2, 'sexe', 'M');
    on.type(3, 'sexe', 'x');
    expect((await on.session.report())?.since).toEqual({ rows: 2, moved: false });
    expect((await on.session.recheck(rowsAt(2), {}))?.since).toEqual({ rows: 1, moved: false });
    expect((await on.session.recheck(rowsAt(3), {}))?.since).toEqual({ rows: 0, moved: false });
    await expectAsChecked(on);
  });

  it('rows moved: nothing is checked again nor written, until all is', async () => {
    const on = two();
    const before = await on.session.check({});
    on.workbook.change({ sheet: SHEET, row: 2, column: on.columnOf('sexe'), values: [['x']] });
    on.session.changed({ ...edited, kind: 'moved' });
    on.calls();
    const cells = await allCells(on.workbook);
    expect(await on.session.recheck(rowsAt(2), {})).toEqual({ ...before, since: { rows: 0, moved: true } });
    expect(on.calls()).toEqual([]);
    expect(await allCells(on.workbook)).toEqual(cells);
    expect((await on.session.check({})).since).toEqual({ rows: 0, moved: false });
    await expectAsChecked(on);
  });

  it('rows moved without a word while they are edited: all is checked again', async () => {
    const on = two();
    await on.session.check({});
    on.reorder((rows) => [...rows].reverse());
    on.type(2, 'sexe', 'x');
    await on.session.recheck(rowsAt(2), {});
    await expectAsChecked(on);
  });

  it('before any check there is nothing to bring up to date', async () => {
    const on = two();
    expect(await on.session.recheck(rowsAt(2), {})).toBeNull();
    expect(on.calls()).toEqual([]);
    expect(on.session.changed(edited)).toBe('everything');
  });

  it('another day all is checked again: deadlines moved', async () => {
    let now = '2026-11-23T14:30:00Z';
    const surroundings = { ...testSurroundings(), now: () => new Date(now) };
    const on = opened({ rows: soundRows({}, { dateDebutValidite: '24/11/2026' }) }, { surroundings });
    const before = await on.session.check({});
    now = '2026-11-24T08:00:00Z';
    on.type(2, 'prenom1', 'Claude');
    const after = await on.session.recheck(rowsAt(2), {});
    expect(after?.at.slice(0, 10)).toBe('2026-11-24');
    expect(before.warnings + before.errors).toBeGreaterThan((after?.warnings ?? 0) + (after?.errors ?? 0));
  });

  it('our columns deleted meanwhile are made again', async () => {
    const on = two();
    await on.session.check({});
    const width = Object.keys(sound).length;
    const values = on.workbook.grid(SHEET).map((line) => line.map((cell, n) => (n < width ? cell : null)));
    on.workbook.change({ sheet: SHEET, row: 1, column: 1, values });
    on.session.changed({ ...edited, kind: 'moved' });
    await on.session.check({});
    await expectAsChecked(on);
  });
});

describe('rows typed under the table', () => {
  it.each([
    ['a plain header row', false],
    ['a table, that Excel made longer', true],
  ])('are checked as those of the table: %s', async (_, isTable) => {
    const content = contentOf({ rows: soundRows({}, {}) });
    const table = {
      name: 'Jury',
      headerRow: 1,
      firstColumn: 1,
      columns: Object.keys(sound).length,
      lastRow: 3,
    };
    const sheets = (content.sheets ?? []).map((sheet) =>
      isTable && sheet.name === SHEET ? { ...sheet, tables: [table] } : sheet,
    );
    const on = opened({ sheets });
    await on.session.check({});
    for (const [header, value] of Object.entries({ ...sound, idTechnique: 'P-001', sexe: 'x' }))
      on.type(4, header, value);
    if (isTable) await on.workbook.extendTable(SHEET, 'Jury', 4);
    await on.session.recheck(rowsAt(4), {});
    expect(on.cell(4, 'Statut')).toBe('À corriger');
    expect(on.cell(2, 'Anomalies')).toMatch(/en double/);
    const [first] = on.workbook.highlights(SHEET);
    expect(JSON.stringify(first)).toMatch(/4/);
    await expectAsChecked(on);
  });

  it('under a table that did not grow they are no passages', async () => {
    const content = contentOf({ rows: soundRows({}, {}) });
    const table = {
      name: 'Jury',
      headerRow: 1,
      firstColumn: 1,
      columns: Object.keys(sound).length,
      lastRow: 3,
    };
    const sheets = (content.sheets ?? []).map((sheet) =>
      sheet.name === SHEET ? { ...sheet, tables: [table] } : sheet,
    );
    const on = opened({ sheets });
    await on.session.check({});
    for (const [header, value] of Object.entries(sound)) on.type(4, header, value);
    expect(await on.session.recheck(rowsAt(4), {})).toMatchObject({ passages: 2 });
    expect(on.cell(4, 'Statut')).toBeNull();
    expect(await on.session.overview()).toMatchObject({ rowsUnder: true, passages: 2 });
    await expectAsChecked(on);
    for (const header of Object.keys(sound)) on.type(4, header, null);
    await on.session.recheck(rowsAt(4), {});
    await expectAsChecked(on);
  });
});
