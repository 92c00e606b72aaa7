import { describe, expect, it } from '@jest/globals';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

/** Two passages without an id, that got one, and what may be done of them next. */
async function named() {
  const on = opened({ rows: soundRows({ idTechnique: null }, { idTechnique: null, sexe: null }) });
  await on.session.check({});
  await on.session.assignIds({});
  return on;
}

describe('ids given to rows, taken back', () => {
  it('one that a file holds since stays, and is said; the other goes, and can be given again', async () => {
    const on = await named();
    const [sent, other] = [on.cell(2, 'idTechnique'), on.cell(3, 'idTechnique')];
    const { files } = await on.session.generate({ action: 'CREATION' }, {});
    expect(await on.session.undo({})).toEqual({
      kind: 'ids',
      cells: 1,
      left: 0,
      places: [],
      sent: ['Passages!C2'],
    });
    expect([on.cell(2, 'idTechnique'), on.cell(3, 'idTechnique')]).toEqual([sent, null]);
    await on.session.confirmDeposit(files[0]?.idFlux ?? '');
    expect(await on.session.questions()).toEqual([]);
    expect(await on.session.redo({})).toMatchObject({ cells: 1, left: 0 });
    expect([on.cell(2, 'idTechnique'), on.cell(3, 'idTechnique')]).toEqual([sent, other]);
  });

  it('those of a file that was given up go: nobody has them', async () => {
    const on = await named();
    const { files } = await on.session.generate({ action: 'CREATION' }, {});
    await on.session.cancelDeposit(files[0]?.idFlux ?? '');
    expect(await on.session.undo({})).toEqual({ kind: 'ids', cells: 2, left: 0, places: [] });
  });
});

describe('an id typed over one that was sent', () => {
  it('is taken back all the same: what comes again is the id that was sent', async () => {
    const on = opened({ rows: soundRows({}, {}) });
    await on.session.generate({ action: 'CREATION' }, {});
    const cell = { sheet: 'Passages', row: 2, column: on.columnOf('idTechnique') };
    await on.session.setCells([{ cell, value: 'P-002' }], {});
    expect(await on.session.undo({})).toEqual({ kind: 'cells', cells: 1, left: 0, places: [] });
    expect(on.cell(2, 'idTechnique')).toBe('P-001');
  });
});
