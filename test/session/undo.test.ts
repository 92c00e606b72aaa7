import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { CellValue } from '#dictionary';
import { SHEET, soundRows, type Content, type Row } from '../actions/workbooks';
import { allCells, opened, type Opened, type Opening } from './opened';

/** Rows of which the sex and the place of birth are corrected, and the others are sound. */
const TO_CORRECT: readonly Row[] = [{ sexe: '2', codeInsee: '1004' }, {}, { sexe: '2', codeInsee: '1004' }];

async function corrected(
  rows: readonly Row[] = TO_CORRECT,
  more: Partial<Content> = {},
  opening: Opening = {},
) {
  const on = opened({ rows: soundRows(...rows), ...more }, opening);
  await on.session.check({});
  const before = await allCells(on.workbook);
  const { applied } = await on.session.correct('all', {});
  return { ...on, before, applied };
}

const set = async ({ session, columnOf }: Opened, row: number, header: string, value: string) =>
  session.setCells([{ cell: { sheet: SHEET, row, column: columnOf(header) }, value }], {});

const undoOf = async ({ session }: Opened) => (await session.overview()).undo;

describe('taking back what the pane wrote', () => {
  it('there is nothing to take back at first, nor once all is', async () => {
    const on = await corrected();
    expect(await undoOf(on)).toEqual({ kind: 'corrections', cells: on.applied });
    await on.session.undo({});
    expect(await undoOf(on)).toBeNull();
    expect(await on.session.undo({})).toBeNull();
    const fresh = opened({ rows: soundRows({}) });
    expect(await undoOf(fresh)).toBeNull();
    expect(await fresh.session.undo({})).toBeNull();
  });

  it('corrections: every cell is as it was, and the report too', async () => {
    const on = await corrected();
    expect(on.applied).toBe(4);
    expect(on.cell(2, 'codeInsee')).toBe('01004');
    expect(await on.session.undo({})).toEqual({ kind: 'corrections', cells: 4, left: 0, places: [] });
    expect(await allCells(on.workbook)).toEqual(on.before);
    expect((await on.session.corrections({ offset: 0, limit: 9 })).total).toBe(4);
  });

  it('ids: the cells are empty again', async () => {
    const on = opened({ rows: soundRows({ idTechnique: null }, {}, { idTechnique: null }) });
    await on.session.check({});
    const before = await allCells(on.workbook);
    expect(await on.session.assignIds({})).toBe(2);
    expect(await undoOf(on)).toEqual({ kind: 'ids', cells: 2 });
    expect(await on.session.undo({})).toEqual({ kind: 'ids', cells: 2, left: 0, places: [] });
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('cells typed in the pane, before any check too', async () => {
    const on = opened({ rows: soundRows({}, {}) });
    await set(on, 2, 'prenom1', 'Claude');
    expect(await undoOf(on)).toEqual({ kind: 'cells', cells: 1 });
    expect(await on.session.undo({})).toEqual({ kind: 'cells', cells: 1, left: 0, places: [] });
    expect(on.cell(2, 'prenom1')).toBe('Camille-A');
    expect(await on.session.report()).toBeNull();
  });

  it('cells of a sheet of the department', async () => {
    const on = opened({ rows: soundRows({}), sheets: [{ name: 'Calculs', rows: [['a', 'b']] }] });
    const cell = { sheet: 'Calculs', row: 1, column: 2 };
    await on.session.setCells([{ cell, value: '12' }], {});
    expect(on.workbook.grid('Calculs')).toEqual([['a', 12]]);
    await on.session.undo({});
    expect(on.workbook.grid('Calculs')).toEqual([['a', 'b']]);
  });

  it('a cell that was empty is empty again, and one emptied is filled', async () => {
    const on = opened({ rows: soundRows({ codeInsee: null }, {}) });
    await on.session.check({});
    await set(on, 2, 'codeInsee', '35238');
    await set(on, 3, 'codeInsee', '');
    expect([on.cell(2, 'codeInsee'), on.cell(3, 'codeInsee')]).toEqual([35238, null]);
    await on.session.undo({});
    await on.session.undo({});
    expect([on.cell(2, 'codeInsee'), on.cell(3, 'codeInsee')]).toEqual([null, '35238']);
  });

  it('several in order, the last first', async () => {
    const on = await corrected([{ sexe: '2', codeInsee: '1004', idTechnique: null }, {}]);
    await on.session.assignIds({});
    await set(on, 2, 'sexe', 'M');
    await set(on, 2, 'sexe', 'x');
    const kinds: unknown[] = [];
    for (let undone = await on.session.undo({}); undone !== null; undone = await on.session.undo({})) {
      expect(undone.left).toBe(0);
      kinds.push([undone.kind, on.cell(2, 'sexe'), on.cell(2, 'idTechnique')]);
    }
    const id = '00000000-0000-4000-8000-000000000001';
    expect(kinds).toEqual([
      ['cells', 'M', id],
      ['cells', 'F', id],
      ['ids', 'F', null],
      ['corrections', '2', null],
    ]);
    expect(await allCells(on.workbook)).toEqual(on.before);
  });
});

describe('what is left alone when it is taken back', () => {
  it.each<[string, CellValue]>([
    ['another value', '35238'],
    ['nothing', null],
  ])('a cell where the user typed %s since', async (_, value) => {
    const on = await corrected();
    on.type(2, 'codeInsee', value);
    expect(await on.session.undo({})).toEqual({
      kind: 'corrections',
      cells: 3,
      left: 1,
      places: ['Passages!M2'],
    });
    expect([on.cell(2, 'codeInsee'), on.cell(2, 'sexe')]).toEqual([value, '2']);
  });

  it('a cell that holds a formula: it was never written', async () => {
    const on = await corrected(TO_CORRECT, { formulas: { M2: 'TEXT(1004,"0")' } });
    const name = `${String.fromCharCode(64 + on.columnOf('codeInsee'))}2`;
    expect(name).toBe('M2');
    expect(on.applied).toBe(3);
    expect(await on.session.undo({})).toEqual({ kind: 'corrections', cells: 3, left: 0, places: [] });
    expect(on.workbook.formulas(SHEET).get('M2')).toBe('TEXT(1004,"0")');
    expect(await allCells(on.workbook)).toEqual(on.before);
  });

  it('a row that was deleted', async () => {
    const on = await corrected();
    on.reorder(([, ...rows]) => rows);
    on.session.changed({ sheet: SHEET, firstRow: 2, lastRow: 4, kind: 'moved', byUser: true });
    expect(await on.session.undo({})).toMatchObject({
      kind: 'corrections',
      cells: 2,
      left: 2,
      places: [expect.stringMatching(/^Passages!.2$/), 'Passages!M2'],
    });
    expect(on.cell(3, 'sexe')).toBe('2');
    expect(on.cell(2, 'sexe')).toBe('F');
  });

  it('rows that cannot be told apart any more', async () => {
    const on = await corrected([
      { sexe: '2', idTechnique: 'P-001', prenom1: 'Camille' },
      {},
      { sexe: '2', idTechnique: 'P-001', prenom1: 'Camille' },
      {},
    ]);
    on.reorder(([a = [], b = [], c = [], d = []]) => [b, a, d, c]);
    on.session.changed({ sheet: SHEET, firstRow: 2, lastRow: 5, kind: 'moved', byUser: true });
    const cells = on.workbook.grid(SHEET).map((line) => line.slice(0, 13));
    expect(await on.session.undo({})).toMatchObject({
      kind: 'corrections',
      cells: 0,
      left: 2,
      places: [expect.stringMatching(/2$/), expect.stringMatching(/4$/)],
    });
    expect(on.workbook.grid(SHEET).map((line) => line.slice(0, 13))).toEqual(cells);
  });
});

describe('rows and columns moved since', () => {
  it.each([
    ['told', true],
    ['without a word', false],
  ])('rows are found again where they went: %s', async (_, isTold) => {
    const on = await corrected();
    on.reorder((rows) =>
      [...rows].reverse().concat([[...(rows[1] ?? [])].map((cell, n) => (n === 2 ? 'P-9' : cell))]),
    );
    if (isTold) on.session.changed({ sheet: SHEET, firstRow: 2, lastRow: 5, kind: 'moved', byUser: true });
    expect(await on.session.undo({})).toEqual({ kind: 'corrections', cells: 4, left: 0, places: [] });
    expect([2, 3, 4, 5].map((row) => on.cell(row, 'sexe'))).toEqual(['2', 'F', '2', 'F']);
    expect(on.cell(2, 'idTechnique')).toBe('P-003');
  });

  it('a column inserted before: the cells are found by their header, and the new column stays empty', async () => {
    const on = await corrected([{ codeInsee: 'nil', sexe: 'F' }, {}]);
    const at = on.columnOf('codeInsee');
    const shifted = on.workbook
      .grid(SHEET)
      .map((line) => [...line.slice(0, at - 1), null, ...line.slice(at - 1)]);
    on.workbook.change({ sheet: SHEET, row: 1, column: 1, values: shifted });
    on.workbook.change({ sheet: SHEET, row: 1, column: at, values: [['Observations']] });
    on.session.changed({ sheet: SHEET, firstRow: 1, lastRow: 3, kind: 'moved', byUser: true });
    expect(on.applied).toBe(1);
    expect(await on.session.undo({})).toEqual({ kind: 'corrections', cells: 1, left: 0, places: [] });
    expect([on.cell(2, 'Observations'), on.cell(2, 'codeInsee')]).toEqual([null, 'nil']);
  });

  it('rows that move twice while they are taken back: they are all as before, and it can be done again', async () => {
    let moves = 0;
    const on: Awaited<ReturnType<typeof corrected>> = await corrected(
      TO_CORRECT,
      {},
      {
        before: (call) => {
          if (moves === 0 || call !== 'write') return;
          moves -= 1;
          on.reorder((rows) => [...rows].reverse());
        },
      },
    );
    moves = 2;
    await expect(on.session.undo({})).rejects.toMatchObject({ code: 'rows-moved' });
    expect(on.cell(3, 'sexe')).toBe('F');
    expect(await undoOf(on)).toEqual({ kind: 'corrections', cells: 4 });
    expect(await on.session.undo({})).toEqual({ kind: 'corrections', cells: 4, left: 0, places: [] });
    expect([2, 3, 4].map((row) => on.cell(row, 'codeInsee'))).toEqual(['1004', '35238', '1004']);
  });

  it('rows that move once while they are taken back are read again, and taken back', async () => {
    let moves = 0;
    const on: Awaited<ReturnType<typeof corrected>> = await corrected(
      TO_CORRECT,
      {},
      {
        before: (call) => {
          if (moves === 0 || call !== 'write') return;
          moves -= 1;
          on.reorder((rows) => [...rows].reverse());
        },
      },
    );
    moves = 1;
    expect(await on.session.undo({})).toEqual({ kind: 'corrections', cells: 4, left: 0, places: [] });
    expect(on.cell(3, 'sexe')).toBe('F');
  });
});

describe('settings and what the workbook remembers', () => {
  const saved = { idContrat: 'MCFCER000999', service: 'Jury' };

  it('settings: their cells are as they were, and the lines added are empty', async () => {
    const on = opened({ rows: soundRows({}) });
    const before = await allCells(on.workbook);
    await on.session.saveSettings(saved);
    expect((await on.session.overview()).settings).toMatchObject(saved);
    const { undo } = await on.session.overview();
    expect(undo).toMatchObject({ kind: 'settings' });
    expect(await on.session.undo({})).toEqual({ kind: 'settings', cells: undo?.cells, left: 0, places: [] });
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('a setting typed over since is left, and named', async () => {
    const on = opened({ rows: soundRows({}) });
    await on.session.saveSettings({ idContrat: saved.idContrat });
    const row = on.workbook.grid('Paramètres').findIndex(([key]) => key === 'idContrat') + 1;
    on.workbook.change({ sheet: 'Paramètres', row, column: 3, values: [['MCFCER000888']] });
    on.session.changed();
    expect(await on.session.undo({})).toEqual({
      kind: 'settings',
      cells: 0,
      left: 1,
      places: [`Paramètres!C${row}`],
    });
    expect((await on.session.overview()).settings.idContrat).toBe('MCFCER000888');
  });

  it('a setting that holds what it is given is not written, and there is nothing to take back', async () => {
    const on = opened({ rows: soundRows({}) });
    const { settings } = await on.session.overview();
    await on.session.saveSettings({ idContrat: settings.idContrat });
    expect(await undoOf(on)).toBeNull();
  });

  it('lines of Paramètres that move while they are written are read again: no setting has the value of another', async () => {
    let moves = 1;
    const on: Opened = opened(
      { rows: soundRows({}) },
      {
        before: (call) => {
          if (call !== 'write' || moves === 0) return;
          moves -= 1;
          const [headers = [], ...lines] = on.workbook.grid('Paramètres');
          const values = [headers, ...lines.reverse()].map((line) => [0, 1, 2].map((at) => line[at] ?? null));
          on.workbook.change({ sheet: 'Paramètres', row: 1, column: 1, values });
        },
      },
    );
    const { settings: before } = await on.session.overview();
    const { settings } = await on.session.saveSettings({ idContrat: saved.idContrat });
    expect(settings).toMatchObject({ ...before, idContrat: saved.idContrat, problems: {} });
  });

  it('the XSD loaded: the former one is the workbook’s again', async () => {
    const on = opened({ rows: soundRows({}) });
    const xsd = await readFile(
      new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url),
      'utf8',
    );
    const before = (await on.session.overview()).settings.schemaSource;
    expect((await on.session.loadXsd(xsd)).settings.schemaSource).toBe('loaded');
    expect(await undoOf(on)).toEqual({ kind: 'schema', cells: 3 });
    expect(await on.session.undo({})).toEqual({ kind: 'schema', cells: 3, left: 0, places: [] });
    expect((await on.session.overview()).settings.schemaSource).toBe(before);
  });
});
