import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { contentOf, SHEET, soundRows } from '../actions/workbooks';
import { allCells, opened } from './opened';

const at = (row: number, column: number, sheet = SHEET) => ({ sheet, row, column });

describe('what is typed in the pane', () => {
  it.each<[string, string, string, CellValue]>([
    ['a day in a date cell', 'dd/mm/yyyy', '23/11/2026', 46349],
    ['what is no day in a date cell', 'dd/mm/yyyy', '31/02/2026', '31/02/2026'],
    ['digits in a text cell', '@', '1004', '1004'],
    ['digits in a plain cell', 'General', '1004', 1004],
    ['digits that begin with a zero', 'General', '01004', '01004'],
    ['a decimal comma', 'General', '12,5', 12.5],
    ['words', 'General', 'Camille', 'Camille'],
    ['nothing', '@', '', null],
    ['what looks like a formula', 'General', '=1+1', '=1+1'],
    ['what looks like a formula, in a text cell', '@', '+33', '+33'],
  ])('%s (%s)', async (_, format, value, expected) => {
    const sheets = [{ name: 'Calculs', rows: [['avant']], formats: { A1: format } }];
    const on = opened({ rows: soundRows({}), sheets });
    const cells = [{ cell: at(1, 1, 'Calculs'), value }];
    expect(await on.session.setCells(cells, {})).toEqual({ written: 1, kept: 0, report: null });
    expect(on.workbook.grid('Calculs')).toEqual([[expected]]);
    expect(on.workbook.formulas('Calculs').size).toBe(0);
  });

  it('counts the days from 1904 where the workbook does', async () => {
    const sheets = [{ name: 'Calculs', rows: [[null]], formats: { A1: 'dd/mm/yyyy' } }];
    const on = opened({ ...contentOf({ rows: soundRows({}), sheets }), date1904: true });
    await on.session.setCells([{ cell: at(1, 1, 'Calculs'), value: '23/11/2026' }], {});
    expect(on.workbook.grid('Calculs')).toEqual([[46349 - 1462]]);
  });

  it('leaves a formula alone, and says so', async () => {
    const on = opened({ rows: soundRows({}, {}), formulas: { L2: '"F"' } });
    const before = await allCells(on.workbook);
    const cells = [
      { cell: at(2, on.columnOf('sexe')), value: 'M' },
      { cell: at(3, on.columnOf('sexe')), value: 'M' },
    ];
    expect(await on.session.setCells(cells, {})).toMatchObject({ written: 1, kept: 1 });
    expect([on.cell(2, 'sexe'), on.cell(3, 'sexe')]).toEqual(['F', 'M']);
    await on.session.undo({});
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('is checked at once: the report, the marks and the words are of what was typed', async () => {
    const on = opened({ rows: soundRows({ sexe: 'x' }, {}) });
    const before = await on.session.check({});
    expect(before.errors).toBe(1);
    on.calls();
    const cell = at(2, on.columnOf('sexe'));
    const { report } = await on.session.setCells([{ cell, value: 'F' }], {});
    expect(report).toMatchObject({ errors: 0, since: { rows: 0, moved: false } });
    expect(on.cell(2, 'Statut')).toBe('Prêt');
    expect(on.calls()).toEqual(['read', 'write', 'read', 'write']);
  });

  it('a row that is no longer what was shown is left alone, then all is checked', async () => {
    const on = opened({ rows: soundRows({}, {}, {}) });
    await on.session.check({});
    on.reorder((rows) => [...rows].reverse());
    const cell = at(2, on.columnOf('sexe'));
    const done = await on.session.setCells([{ cell, value: 'x' }], {});
    expect(done).toMatchObject({ written: 0, kept: 1, report: { errors: 0 } });
    expect([2, 3, 4].map((row) => on.cell(row, 'sexe'))).toEqual(['F', 'F', 'F']);
    expect((await on.session.overview()).undo).toBeNull();
    const again = await on.session.setCells([{ cell, value: 'x' }], {});
    expect(again).toMatchObject({ written: 1, kept: 0, report: { errors: 1 } });
  });

  it('in a sheet of the department changes nothing of what is known', async () => {
    const on = opened({ rows: soundRows({}), sheets: [{ name: 'Calculs', rows: [['a']] }] });
    const report = await on.session.check({});
    on.calls();
    const cells = [{ cell: at(1, 1, 'Calculs'), value: 'b' }];
    expect(await on.session.setCells(cells, {})).toEqual({ written: 1, kept: 0, report });
    expect(on.calls()).toEqual(['read', 'write']);
  });

  it('in Paramètres makes all be checked again', async () => {
    const on = opened({ rows: soundRows({}) });
    await on.session.check({});
    const cells = [{ cell: at(2, 3, 'Paramètres'), value: 'x' }];
    const { report } = await on.session.setCells(cells, {});
    expect(report?.errors).toBeGreaterThan(0);
  });

  it('in no cell writes nothing', async () => {
    const on = opened({ rows: soundRows({}) });
    const before = await allCells(on.workbook);
    expect(await on.session.setCells([], {})).toEqual({ written: 0, kept: 0, report: null });
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('before anything is known, it is taken back from its row wherever that went', async () => {
    const on = opened({ rows: soundRows({}, { sexe: 'M' }, {}) });
    await on.session.setCells([{ cell: at(3, on.columnOf('sexe')), value: 'F' }], {});
    on.reorder(([a = [], b = [], c = []]) => [c, a, b]);
    expect(await on.session.undo({})).toEqual({ kind: 'cells', cells: 1, left: 0, places: [] });
    expect([2, 3, 4].map((row) => on.cell(row, 'sexe'))).toEqual(['F', 'F', 'M']);
  });
});
