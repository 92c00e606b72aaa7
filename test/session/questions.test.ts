import { beforeEach, describe, expect, it } from '@jest/globals';
import { processed, rowsAt, soundRows } from '../actions/workbooks';
import { opened, type Opened } from './opened';

const PEOPLE = [
  { nomNaissance: 'EXEMPLE', prenom1: 'Camille' },
  { nomNaissance: 'FICTIF', prenom1: 'Yann', sexe: 'M' },
  { nomNaissance: 'INVENTÉ', prenom1: 'Lou' },
  { nomNaissance: 'SPÉCIMEN', prenom1: 'Aïcha', prenom2: 'à compléter plus tard' },
];

let on: Opened;

/** P-001 and P-002 accepted, P-003 KO, P-004 never sent. */
beforeEach(async () => {
  on = opened({ rows: soundRows(...PEOPLE) });
  on.type(5, 'prenom1', null);
  const { files } = await on.session.generate({ action: 'CREATION' }, {});
  const idFlux = files[0]?.idFlux ?? '';
  await on.session.confirmDeposit(idFlux);
  await on.session.readAccuses(
    [processed(idFlux, { ok: ['P-001', 'P-002'], ko: [['P-003', 'Aucun titulaire']] })],
    {},
  );
  await on.session.applyAccuses(false, {});
  on.type(5, 'prenom1', 'Aïcha');
});

const asked = async () =>
  (await on.session.questions()).map(({ code, count, questions }) => ({
    code,
    count,
    rows: questions.map(({ at }) => at?.row ?? null),
  }));

describe('what is asked about who was sent', () => {
  it('is nothing where nothing was tampered with', async () => {
    expect(await asked()).toEqual([]);
  });

  it('two ids exchanged are given back by one button, and taken back by one undo', async () => {
    on.type(2, 'idTechnique', 'P-004');
    on.type(5, 'idTechnique', 'P-001');
    const groups = await on.session.questions();
    const stranger = groups.find(({ code }) => code === 'id-of-another')?.questions[0];
    expect(stranger?.ids.map(({ cell, value }) => [cell.row, value])).toEqual([
      [2, 'P-001'],
      [5, 'P-004'],
    ]);
    await on.session.setCells(stranger?.ids ?? [], {});
    expect(await asked()).toEqual([]);
    await on.session.undo({});
    expect([on.cell(2, 'idTechnique'), on.cell(5, 'idTechnique')]).toEqual(['P-004', 'P-001']);
  });

  it('an id that was typed again is given back; an id of nobody left is not invented', async () => {
    on.type(4, 'idTechnique', 'P-333');
    const [left] = await on.session.questions();
    expect(left).toMatchObject({ code: 'left-table', questions: [{ at: { row: 4 }, idTechnique: 'P-003' }] });
    await on.session.setCells(left?.questions[0]?.ids ?? [], {});
    expect(on.cell(4, 'idTechnique')).toBe('P-003');
    expect(await asked()).toEqual([]);
  });

  it('of two rows of one passage that would leave together, the second goes once someone says why', async () => {
    on.type(4, 'codeInsee', '35051');
    on.type(5, 'nomNaissance', 'INVENTÉ');
    on.type(5, 'prenom1', 'Lou');
    expect(await asked()).toEqual([{ code: 'same-passage-twice', count: 1, rows: [5] }]);
    const { included, left } = await on.session.selection({ action: 'CREATION' });
    expect([included, left.find(({ reason }) => reason === 'same-passage-twice')?.rows]).toEqual([
      1,
      rowsAt(5),
    ]);
    await on.session.lift(
      [{ code: 'same-passage-twice', idTechnique: 'P-004', reason: 'Second passage', by: '' }],
      {},
    );
    expect(await asked()).toEqual([]);
    expect((await on.session.selection({ action: 'CREATION' })).included).toBe(2);
  });

  it('a second passage goes once someone says why, and Démarches keeps it', async () => {
    on.type(5, 'nomNaissance', 'EXEMPLE');
    on.type(5, 'prenom1', 'Camille');
    expect(await asked()).toEqual([{ code: 'already-sent', count: 1, rows: [5] }]);
    await on.session.lift(
      [{ code: 'already-sent', idTechnique: 'P-004', reason: 'Second passage', by: 'Dominique' }],
      {},
    );
    expect(await asked()).toEqual([]);
    expect((await on.session.selection({ action: 'CREATION' })).included).toBe(1);
    expect(on.workbook.grid('Démarches').at(-1)).toEqual([
      '2026-11-23T15:30:00+01:00',
      'Dominique',
      'P-004',
      'already-sent',
      'Second passage',
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
    const again = on.anew();
    expect(await again.questions()).toEqual([]);
  });

  it('nothing is lifted of an id that two people have, and that is said', async () => {
    on.type(5, 'nomNaissance', 'EXEMPLE');
    on.type(5, 'prenom1', 'Camille');
    on.type(4, 'idTechnique', 'P-004');
    const lift = { code: 'already-sent', idTechnique: 'P-004', reason: 'Second passage', by: '' };
    await expect(on.session.lift([lift], {})).rejects.toMatchObject({ code: 'lift-of-several' });
    const sheets = (await on.workbook.describe()).sheets.map(({ name }) => name);
    expect(sheets.includes('Démarches') ? on.workbook.grid('Démarches').flat() : []).not.toContain(
      'already-sent',
    );
  });

  it('a row that says « Accepté » is taken at its word once someone says when and how', async () => {
    on.type(5, 'Statut', 'Accepté');
    expect(await asked()).toEqual([{ code: 'claims-sent', count: 1, rows: [5] }]);
    const declaration = { date: '2026-03-25', how: 'saisie en ligne sur le portail', by: '' };
    await on.session.declareSent({ of: rowsAt(5), ...declaration }, {});
    expect(await asked()).toEqual([]);
    expect(on.cell(5, 'Statut')).toBe('Accepté');
    const { overview } = on.anew();
    expect((await overview()).statuses).toMatchObject({ accepted: 3, ko: 1, ready: 0 });
  });

  it('« Non » gives the row its status back', async () => {
    on.type(5, 'Statut', 'Envoyé par courriel');
    await on.session.check({});
    expect(on.cell(5, 'Statut')).toBe('Envoyé par courriel');
    await on.session.lift([{ code: 'claims-sent', idTechnique: 'P-004', reason: 'Non', by: '' }], {});
    expect(on.cell(5, 'Statut')).toBe('Prêt');
  });
});
