import { beforeEach, describe, expect, it } from '@jest/globals';
import { processed, rowsAt, soundRows } from '../workbooks';
import { opened, type Opened } from '../../session/opened';

const HOW = { date: '2026-03-25', how: 'saisie sur le portail', by: 'Dominique' };
let on: Opened;
let idFlux: string;

/** P-001 accepted, P-002 KO, P-003 and P-004 never sent. */
beforeEach(async () => {
  on = opened({ rows: soundRows({}, { prenom1: 'Yann' }, { prenom1: 'Lou' }, { prenom1: 'Aïcha' }) });
  const { files } = await on.session.generate(
    { action: 'CREATION', rows: [{ sheet: null, runs: [{ first: 2, last: 3 }] }] },
    {},
  );
  idFlux = files[0]?.idFlux ?? '';
  await on.session.confirmDeposit(idFlux);
  await on.session.readAccuses(
    [processed(idFlux, { ok: ['P-001'], ko: [['P-002', 'Aucun titulaire']] })],
    {},
  );
  await on.session.applyAccuses(false, {});
});

const statuses = () => [2, 3, 4, 5].map((row) => on.cell(row, 'Statut'));

describe('rows that someone says were sent without this tool', () => {
  it('are dropped, out of the next file, listed as a deposit without a file, and said in Démarches', async () => {
    expect(await on.session.declareSent({ of: rowsAt(4), ...HOW }, {})).toEqual({ rows: 1, kept: 0 });
    expect(statuses()).toEqual(['Accepté', 'KO', 'Déposé', 'Prêt']);
    expect(on.cell(4, 'Message CDC')).toBe(
      'Transmis hors de l’outil le 25/03/2026\u00a0: saisie sur le portail',
    );
    const { included, left } = await on.session.selection({ action: 'CREATION' });
    expect([included, left.find(({ reason }) => reason === 'deposited')?.rows]).toEqual([1, rowsAt(4)]);
    expect((await on.session.deposits())[0]).toMatchObject({
      fileName: 'saisie sur le portail',
      state: 'declared',
      stateLabel: 'Transmis hors de l’outil',
      passages: 1,
    });
    expect(on.workbook.grid('Démarches').at(-1)?.slice(1)).toEqual([
      'Dominique',
      'P-003',
      'declared',
      'saisie sur le portail',
      null,
    ]);
  });

  it('are what they were once the declaration is taken back, and may be declared again', async () => {
    await on.session.declareSent({ of: rowsAt(4, 5), ...HOW }, {});
    await on.session.takeBackDeclaration('declared-1', {});
    expect(statuses()).toEqual(['Accepté', 'KO', 'Prêt', 'Prêt']);
    expect(await on.anew().questions()).toEqual([]);
    await on.session.declareSent({ of: rowsAt(4), ...HOW }, {});
    expect(statuses()).toEqual(['Accepté', 'KO', 'Déposé', 'Prêt']);
    const states = (await on.anew().deposits()).map(({ idFlux: id, state }) => [id, state]);
    expect(states.slice(0, 2)).toEqual([
      ['declared-2', 'declared'],
      ['declared-1', 'cancelled'],
    ]);
    await expect(on.session.takeBackDeclaration('declared-1', {})).rejects.toMatchObject({
      code: 'no-such-declaration',
    });
  });

  it('may be a KO typed on the portal since, never one sent before its answer', async () => {
    await expect(on.session.declareSent({ of: rowsAt(3), ...HOW }, {})).rejects.toMatchObject({
      code: 'declaration-before-ko',
    });
    await on.session.declareSent({ of: rowsAt(3), ...HOW, date: '2026-11-23' }, {});
    expect(on.cell(3, 'Statut')).toBe('Déposé');
  });

  it('are none of those that a file of ours holds, or that CDC has', async () => {
    expect(await on.session.declareSent({ of: rowsAt(2, 4), ...HOW }, {})).toEqual({ rows: 1, kept: 1 });
    await expect(on.session.declareSent({ of: rowsAt(2, 4), ...HOW }, {})).rejects.toMatchObject({
      code: 'nothing-to-declare',
    });
  });

  it('are not believed of a day to come, or of no day', async () => {
    for (const date of ['2026-11-24', '2026-02-30', '', '20/03/2026'])
      await expect(on.session.declareSent({ of: rowsAt(4), ...HOW, date }, {})).rejects.toMatchObject({
        code: 'declaration-day',
      });
  });

  it('are all the late ones at once', async () => {
    expect(await on.session.declareSent({ of: 'late', ...HOW }, {})).toEqual({ rows: 2, kept: 0 });
    expect(statuses()).toEqual(['Accepté', 'KO', 'Déposé', 'Déposé']);
  });

  it('follow the accusé that comes of them after all', async () => {
    await on.session.declareSent({ of: rowsAt(4), ...HOW }, {});
    await on.session.readAccuses([processed('declared-1', { ok: ['P-003'], ko: [] })], {});
    await on.session.applyAccuses(false, {});
    expect(on.cell(4, 'Statut')).toBe('Accepté');
  });
});
