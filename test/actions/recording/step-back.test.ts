import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import { benchOf, processed, rejected, soundRows } from '../workbooks';

async function dropped() {
  const bench = benchOf({ rows: soundRows({}, {}) });
  const session = createSession(bench.workbook, bench.surroundings, 'fr');
  const { files } = await session.generate({ action: 'CREATION' }, {});
  const { idFlux = '', name = '' } = files[0] ?? {};
  await session.confirmDeposit(idFlux);
  const state = async () => (await session.deposits()).map((each) => [each.state, each.ok, each.ko]);
  const answered = async (file: Parameters<typeof session.readAccuses>[0][number]) => {
    await session.readAccuses([file], {});
    await session.applyAccuses(false, {});
  };
  return { ...bench, session, idFlux, name, state, answered };
}

const KO: readonly [string, string] = ['P-002', 'Aucun titulaire ne correspond'];

describe('coming back on a deposit', () => {
  it('an accusé of another file is taken back: its passages wait again, none is free, and it can be applied anew', async () => {
    const on = await dropped();
    const accuse = processed(on.idFlux, { ok: ['P-001'], ko: [KO] });
    await on.answered(accuse);
    expect(on.column('Statut')).toEqual(['Accepté', 'KO']);
    await on.session.stepBackDeposit(on.idFlux, {});
    expect(on.column('Statut')).toEqual(['Déposé', 'Déposé']);
    expect(await on.state()).toEqual([['deposited', null, null]]);
    expect((await on.session.selection({ action: 'CREATION' })).included).toBe(0);
    expect((await on.session.questions()).length).toBe(0);
    expect(on.workbook.grid('Démarches').flat()).toContain('accuse-taken-back');
    await on.answered(accuse);
    expect(on.column('Statut')).toEqual(['Accepté', 'KO']);
  });

  it('so is that of a file rejected whole', async () => {
    const on = await dropped();
    await on.answered(rejected(on.name, [3]));
    await on.session.stepBackDeposit(on.idFlux, {});
    expect(on.column('Statut')).toEqual(['Déposé', 'Déposé']);
    expect(await on.state()).toEqual([['deposited', null, null]]);
  });

  it('a drop confirmed too soon is asked about again, and what has neither is refused', async () => {
    const on = await dropped();
    await on.session.stepBackDeposit(on.idFlux, {});
    expect(on.column('Statut')).toEqual(['Généré', 'Généré']);
    await expect(on.session.stepBackDeposit(on.idFlux, {})).rejects.toMatchObject({
      code: 'nothing-to-come-back-on',
    });
    await on.session.cancelDeposit(on.idFlux);
    expect(on.column('Statut')).toEqual(['Prêt', 'Prêt']);
  });
});
