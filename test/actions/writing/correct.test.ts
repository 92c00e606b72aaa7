import { describe, expect, it } from '@jest/globals';
import { applyCorrections } from '#actions/writing';
import { createSession } from '#session';
import { benchOf, columnsOf, SHEET, soundRows } from '../workbooks';

describe('corrections', () => {
  const wrong = soundRows(
    { codeInsee: 1053, nomUsage: 'nil' },
    { codeInsee: 1004, nomUsage: 'DUBOIS' },
    { codeInsee: 1999, nomUsage: 'NULL' },
  );

  it('change only their cells, and spare formulas', async () => {
    const insee = columnsOf(wrong).indexOf('codeInsee');
    const letter = String.fromCharCode(65 + insee);
    const bench = benchOf({ rows: wrong, formulas: { [`${letter}3`]: '1000+4' } });
    const { workspace, corrections } = await bench.check();
    const done = await applyCorrections(workspace, corrections);
    expect(bench.column('codeInsee')).toEqual(['01053', 1004, '01999']);
    expect(bench.column('nomUsage')).toEqual([null, 'DUBOIS', null]);
    expect(done.kept).toMatchObject([{ row: 3, field: 'codeInsee' }]);
    expect(done.applied).toHaveLength(4);
  });

  it('of a session are undone one call at a time, and some can be chosen', async () => {
    const bench = benchOf({ rows: wrong });
    const session = createSession(bench.workbook, bench.surroundings, 'fr');
    await session.check({});
    expect(await session.correct([{ sheet: SHEET, row: 2, field: 'codeInsee' }], {})).toMatchObject({
      applied: 1,
    });
    expect(await session.correct('all', {})).toMatchObject({ applied: 4 });
    expect(await session.undo({})).toEqual({ kind: 'corrections', cells: 4, left: 0, places: [] });
    expect(bench.column('codeInsee')).toEqual(['01053', 1004, 1999]);
    expect(await session.undo({})).toEqual({ kind: 'corrections', cells: 1, left: 0, places: [] });
    expect(bench.column('codeInsee')).toEqual([1053, 1004, 1999]);
    expect(await session.undo({})).toBeNull();
  });

  it('are none the second time', async () => {
    const bench = benchOf({ rows: wrong });
    const { workspace, corrections } = await bench.check();
    await applyCorrections(workspace, corrections);
    expect((await bench.check()).corrections).toEqual([]);
  });
});
