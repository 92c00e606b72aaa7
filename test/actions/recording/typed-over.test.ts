import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import type { MemoryWorkbook } from '#workbook/memory';
import { benchOf, soundRows } from '../workbooks';

/** Types over a cell of *Dépôts*, as a hand does. @param nth its line, from 0. */
function typeState(workbook: MemoryWorkbook, word: string, nth = 0): void {
  const grid = workbook.grid('Dépôts');
  const row = grid.findIndex((line) => line.includes('État'));
  const column = grid[row]?.indexOf('État') ?? -1;
  workbook.change({ sheet: 'Dépôts', row: row + 2 + nth, column: column + 1, values: [[word]] });
}

async function generated() {
  const bench = benchOf({ rows: soundRows({}, {}) });
  const anew = () => createSession(bench.workbook, bench.surroundings, 'fr');
  const session = anew();
  const { files } = await session.generate({ action: 'CREATION' }, {});
  return { ...bench, anew, session, idFlux: files[0]?.idFlux ?? '' };
}

describe('a word typed over a file in Dépôts', () => {
  it.each(['Annulé', 'Remplacé', 'Périmé', 'Cancelled'])(
    '« %s » frees no passage of a file that may have been dropped: it waits to be confirmed or cancelled',
    async (word) => {
      const on = await generated();
      typeState(on.workbook, word);
      const session = on.anew();
      await session.check({});
      expect(on.column('Statut')).toEqual(['Généré', 'Généré']);
      expect((await session.deposits()).map(({ state }) => state)).toEqual(['generated']);
      expect((await session.generate({ action: 'CREATION' }, {})).files).toEqual([]);
      await session.cancelDeposit(on.idFlux);
      await session.check({});
      expect(on.column('Statut')).toEqual(['Prêt', 'Prêt']);
      expect((await on.anew().deposits()).map(({ state }) => state)).toEqual(['cancelled']);
      expect((await on.anew().generate({ action: 'CREATION' }, {})).files).toHaveLength(1);
    },
  );

  it.each(['Généré', 'Annulé', 'Remplacé', 'Périmé'])(
    '« %s » typed over a file that was dropped frees nothing, even to replace it, until the drop is taken back',
    async (word) => {
      const on = await generated();
      await on.session.confirmDeposit(on.idFlux);
      typeState(on.workbook, word);
      const session = on.anew();
      await session.check({});
      expect(on.column('Statut')).toEqual(['Déposé', 'Déposé']);
      expect((await session.generate({ action: 'CREATION', replace: true }, {})).files).toEqual([]);
      await session.stepBackDeposit(on.idFlux, {});
      await session.check({});
      expect((await on.anew().deposits()).map(({ state }) => state)).toEqual(['generated']);
      expect((await on.anew().generate({ action: 'CREATION', replace: true }, {})).files).toHaveLength(1);
    },
  );

  it('what the pane itself cancels or replaces stays so, whoever opens the workbook', async () => {
    const on = await generated();
    await on.session.generate({ action: 'CREATION', replace: true }, {});
    const second = on.anew();
    expect((await second.deposits()).map(({ state }) => state).sort()).toEqual(['generated', 'replaced']);
    on.workbook.change({ sheet: 'Passages', row: 2, column: 10, values: [['Autre']] });
    await second.check({});
    const states = async () => (await on.anew().deposits()).map(({ state }) => state).sort();
    expect(await states()).toEqual(['replaced', 'stale']);
    await on.anew().check({});
    expect(await states()).toEqual(['replaced', 'stale']);
  });

  it('in a workbook of a version that did not note it, what it said so far stays, and is noted', async () => {
    const on = await generated();
    typeState(on.workbook, 'Annulé');
    const grid = on.workbook.grid('_accrochage');
    const version = grid.findIndex(([key]) => key === 'version');
    on.workbook.change({ sheet: '_accrochage', row: version + 1, column: 2, values: [['4']] });
    await on.anew().check({});
    expect(on.column('Statut')).toEqual(['Prêt', 'Prêt']);
    await on.anew().check({});
    expect(on.column('Statut')).toEqual(['Prêt', 'Prêt']);
    expect(on.workbook.grid('Démarches').flat()).toContain('file-given-up');
  });
});
