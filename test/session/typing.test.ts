import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

describe('what is typed into the grid', () => {
  const three = () => opened({ rows: soundRows({}, {}, {}) });
  const typeAt = async (on: ReturnType<typeof opened>, row: number, header: string, ...lines: string[][]) =>
    on.session.edit('Passages', row, on.columnOf(header), lines);

  it('is taken back, then done again, one step each time', async () => {
    const on = three();
    const names = () => [2, 3, 4].map((row) => on.cell(row, 'nomNaissance'));
    await typeAt(on, 2, 'nomNaissance', ['DUPONT']);
    await typeAt(on, 3, 'nomNaissance', ['DURAND'], ['MARTIN']);
    expect(await on.session.undo({})).toMatchObject({ kind: 'typed', cells: 2, left: 0 });
    expect(names()).toEqual(['DUPONT', 'EXEMPLE', 'EXEMPLE']);
    expect(await on.session.undo({})).toMatchObject({ kind: 'typed', cells: 1 });
    expect(await on.session.redo({})).toMatchObject({ cells: 1 });
    expect(await on.session.redo({})).toMatchObject({ cells: 2, left: 0 });
    expect(names()).toEqual(['DUPONT', 'DURAND', 'MARTIN']);
    expect(await on.session.redo({})).toBeNull();
    expect(await on.session.undo({})).toMatchObject({ cells: 2 });
    expect(names()).toEqual(['DUPONT', 'EXEMPLE', 'EXEMPLE']);
  });

  it('is not done again once something else was written', async () => {
    const on = three();
    await typeAt(on, 2, 'nomNaissance', ['DUPONT']);
    await on.session.undo({});
    await typeAt(on, 3, 'nomNaissance', ['DURAND']);
    expect(await on.session.redo({})).toBeNull();
    expect(on.cell(2, 'nomNaissance')).toBe('EXEMPLE');
  });

  it('goes into the same row of steps as what the pane writes', async () => {
    const on = opened({ rows: soundRows({ codeInsee: '1004' }, {}) });
    await on.session.check({});
    await on.session.correct('all', {});
    await typeAt(on, 3, 'nomNaissance', ['DURAND']);
    expect(await on.session.undo({})).toMatchObject({ kind: 'typed' });
    expect(await on.session.undo({})).toMatchObject({ kind: 'corrections', cells: 1 });
    expect(on.cell(2, 'codeInsee')).toBe('1004');
    expect(await on.session.redo({})).toMatchObject({ kind: 'corrections', cells: 1 });
    expect([on.cell(2, 'codeInsee'), on.cell(3, 'nomNaissance')]).toEqual(['01004', 'EXEMPLE']);
  });

  it('of an id is taken back too, and its row is told by what it became', async () => {
    const on = three();
    await on.session.check({});
    await typeAt(on, 2, 'idTechnique', ['AUTRE-1']);
    expect(await on.session.undo({})).toMatchObject({ cells: 1, left: 0 });
    expect(on.cell(2, 'idTechnique')).toBe('P-001');
  });

  it('is left, and named, where the cell was changed since by other hands', async () => {
    const on = three();
    await typeAt(on, 2, 'nomNaissance', ['DUPONT']);
    on.type(2, 'nomNaissance', 'MARTIN');
    expect(await on.session.undo({})).toMatchObject({ cells: 0, left: 1 });
    expect(on.cell(2, 'nomNaissance')).toBe('MARTIN');
  });

  it('keeps the formulas that stand where it is pasted', async () => {
    const on = opened({ rows: soundRows({}, {}), formulas: { I2: 'UPPER("exemple")' } });
    const header = 'nomNaissance';
    expect(on.columnOf(header)).toBe(9);
    await typeAt(on, 2, header, ['DUPONT'], ['DURAND']);
    expect([on.cell(2, header), on.cell(3, header)]).toEqual(['EXEMPLE', 'DURAND']);
    expect(await on.session.undo({})).toMatchObject({ cells: 1, left: 0 });
  });

  it('on a sheet of no passages is taken back as well', async () => {
    const on = three();
    await on.session.edit('Paramètres', 2, 3, [['99XYZ999']]);
    expect(on.workbook.grid('Paramètres')[1]?.[2]).toBe('99XYZ999');
    expect(await on.session.undo({})).toMatchObject({ cells: 1, left: 0 });
    expect(on.workbook.grid('Paramètres')[1]?.[2]).toBe('12ABC345');
  });
});
