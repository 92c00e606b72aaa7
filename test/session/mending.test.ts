import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GenerateChoice, HostedSession } from '#session';
import { processed, SHEET, soundRows } from '../actions/workbooks';
import { opened, type Opened } from './opened';

const NOBODY = 'Aucun titulaire ne correspond aux critères obligatoires';
const STEP_2 = `${NOBODY} enrichis du jour et du mois de naissance`;
const EXISTS = 'Le passage existe déjà en base';

let on: Opened;

async function send(
  session: HostedSession,
  choice: Partial<GenerateChoice>,
  answers: Parameters<typeof processed>[1],
): Promise<Blob> {
  const { files } = await session.generate({ action: 'CREATION', ...choice }, {});
  const idFlux = files[0]?.idFlux ?? '';
  const file = await session.file(idFlux);
  await session.confirmDeposit(idFlux);
  await session.readAccuses([processed(idFlux, answers)], {});
  await session.applyAccuses(false, {});
  return file;
}

const statuses = () =>
  on.workbook
    .grid(SHEET)
    .slice(1)
    .map((cells) => cells[on.columnOf('Statut') - 1]);
/** What *Démarches* says of passages: the drops of files are noted beside. */
const steps = () =>
  on.workbook
    .grid('Démarches')
    .filter(([date, , , code]) => String(date).startsWith('2026-') && code !== 'file-dropped')
    .map(([, by, id, code, reason]) => [by, id, code, reason]);
const koRow = async (row: number) =>
  (await on.session.koGroups()).flatMap(({ rows }) => rows).find((each) => each.row === row);

/** What the pane asks for, of a slip that it shows. */
async function mend(row: number, code: string) {
  const ko = await koRow(row);
  const slip = ko?.slips.find((each) => each.code === code);
  if (ko === undefined || slip === undefined) throw new Error(`No ${code}`);
  const { sheet, idTechnique } = ko;
  const after = slip.cells.map((cell) => cell.after);
  await on.session.mendSlip(
    { at: { sheet, row, idTechnique }, code: slip.code, after, by: 'D. Exemple' },
    {},
  );
}

const shown = (row: number) => ({ sheet: SHEET, row, idTechnique: String(on.cell(row, 'idTechnique')) });

describe('a slip of a KO row', () => {
  beforeEach(async () => {
    on = opened({
      rows: soundRows(
        { nomNaissance: 'DURAND', nomUsage: 'EXEMPLE', prenom1: 'Camille' },
        { dateNaissance: '03/11/1985' },
        { prenom1: 'Lou', nomUsage: null },
      ),
    });
    await send(
      on.session,
      {},
      {
        ok: ['P-003'],
        ko: [
          ['P-001', NOBODY],
          ['P-002', STEP_2],
        ],
      },
    );
  });

  it('is shown with what mending it writes, cell by cell', async () => {
    expect((await koRow(3))?.slips).toEqual([
      {
        code: 'day-month',
        title: 'Intervertir le jour et le mois',
        cells: [{ fieldLabel: 'Date de naissance', before: '03/11/1985', after: '11/03/1985' }],
      },
    ]);
    expect((await koRow(2))?.slips.map(({ code }) => code)).toEqual(['usage-name', 'name-order']);
  });

  it('is mended by one click and noted with who and why; the row may go again', async () => {
    await mend(2, 'usage-name');
    expect([on.cell(2, 'nomNaissance'), on.cell(2, 'nomUsage')]).toEqual(['EXEMPLE', 'DURAND']);
    expect(statuses()).toEqual(['Prêt', 'KO', 'Accepté']);
    expect(steps()).toEqual([
      [
        'D. Exemple',
        'P-001',
        'usage-name',
        'D’après la pièce d’identité. Intervertir nom de naissance et nom d’usage (Nom de naissance\u00a0: DURAND → EXEMPLE ; Nom d’usage\u00a0: EXEMPLE → DURAND).',
      ],
    ]);
    const ko = await koRow(2);
    expect(ko?.slips.map(({ code }) => code)).toEqual(['name-order']);
    expect(ko?.tried.map(({ by, text }) => [by, text.slice(0, 36)])).toEqual([
      ['', expect.stringMatching(/^accrochage-/)],
      ['D. Exemple', 'D’après la pièce d’identité. Interve'],
    ]);
  });

  it('is taken back by one undo, cells and note: Démarches keeps both', async () => {
    await mend(3, 'day-month');
    expect(on.cell(3, 'dateNaissance')).toBe('11/03/1985');
    expect(await on.session.undo({})).toMatchObject({ kind: 'mended', cells: 1, left: 0 });
    expect(on.cell(3, 'dateNaissance')).toBe('03/11/1985');
    expect(steps().map(([, , code]) => code)).toEqual(['day-month', 'day-month-undone']);
    expect((await koRow(3))?.slips.map(({ code }) => code)).toEqual(['day-month']);
    expect(statuses()[1]).toBe('KO');
  });

  it('is not mended once the row is another than what was shown; nothing is written', async () => {
    const ko = await koRow(2);
    const after = ko?.slips[0]?.cells.map((cell) => cell.after) ?? [];
    on.type(2, 'nomUsage', 'AUTRE');
    const slip = { at: shown(2), code: 'usage-name', after, by: '' } as const;
    await expect(on.session.mendSlip(slip, {})).rejects.toMatchObject({ code: 'slip-not-mended' });
    expect(on.cell(2, 'nomNaissance')).toBe('DURAND');
    expect(steps()).toEqual([]);
  });
});

it('a slip one cell of which holds a formula is not half mended', async () => {
  const rows = soundRows({ nomNaissance: 'DURAND', nomUsage: 'EXEMPLE' });
  const column = Object.keys(rows[0] ?? {}).indexOf('nomUsage');
  on = opened({ rows, formulas: { [`${String.fromCharCode(65 + column)}2`]: '"EXEMPLE"' } });
  await send(on.session, {}, { ko: [['P-001', NOBODY]] });
  await expect(mend(2, 'usage-name')).rejects.toMatchObject({ code: 'slip-not-mended' });
  expect([on.cell(2, 'nomNaissance'), on.cell(2, 'nomUsage')]).toEqual(['DURAND', 'EXEMPLE']);
});

describe('a passage to verify', () => {
  beforeEach(async () => {
    on = opened({ rows: soundRows({}, {}) });
    await send(on.session, {}, { ok: ['P-002'], ko: [['P-001', EXISTS]] });
    expect(statuses()).toEqual(['À vérifier', 'Accepté']);
  });

  it('is already registered once someone says that it is this one, until that is taken back', async () => {
    await on.session.declareSame(shown(2), { reason: 'Saisi sur le portail en mars', by: 'D. Exemple' }, {});
    expect(statuses()).toEqual(['Déjà enregistré', 'Accepté']);
    expect(steps()).toEqual([['D. Exemple', 'P-001', 'same-passage', 'Saisi sur le portail en mars']]);
    expect((await on.session.selection({ action: 'CREATION' })).included).toBe(0);
    const [declared] = await on.session.deposits();
    expect(declared).toMatchObject({ state: 'declared', passages: 1 });
    await on.session.takeBackDeclaration(declared?.idFlux ?? '', {});
    expect(statuses()).toEqual(['À vérifier', 'Accepté']);
  });

  it('goes again under a new id, which the lines of the former one name', async () => {
    const id = await on.session.renewId(shown(2), 'D. Exemple', {});
    expect(on.cell(2, 'idTechnique')).toBe(id);
    expect(statuses()).toEqual(['Prêt', 'Accepté']);
    expect(steps()).toEqual([['D. Exemple', 'P-001', 'new-id', `Remplacé par ${id}.`]]);
    expect(on.workbook.grid('Historique accrochage').flat()).toContain(id);
    expect(await on.session.questions()).toEqual([]);
    await send(on.session, {}, { ok: [id], id: '90002' });
    expect(statuses()).toEqual(['Accepté', 'Accepté']);
  });

  it('has its former id again once that is undone', async () => {
    await on.session.renewId(shown(2), '', {});
    await on.session.undo({});
    expect(on.cell(2, 'idTechnique')).toBe('P-001');
    expect(statuses()).toEqual(['À vérifier', 'Accepté']);
    expect(steps().map(([, , code]) => code)).toEqual(['new-id', 'new-id-undone']);
  });

  it('no other row changes its id, nor is said to be the same', async () => {
    await expect(on.session.renewId(shown(3), '', {})).rejects.toMatchObject({ code: 'id-still-serves' });
    await expect(on.session.declareSame(shown(3), { reason: 'x', by: '' }, {})).rejects.toMatchObject({
      code: 'not-doubtful',
    });
    expect(on.cell(3, 'idTechnique')).toBe('P-002');
  });
});

describe('an accepted row that was changed since', () => {
  it('is put back from the flux that was sent, to the byte, and from no other file', async () => {
    on = opened({ rows: soundRows({ dateFinValidite: '20/03/2029', prenom2: 'Anne' }, {}) });
    const file = await send(on.session, {}, { ok: ['P-001', 'P-002'] });
    const bytes = new Uint8Array(await file.arrayBuffer());
    on.type(2, 'dateNaissance', '15/06/1985');
    on.type(2, 'dateFinValidite', '20/03/2030');
    on.type(2, 'prenom2', null);
    on.type(2, 'donneeCertifiee', 'Non');
    on.type(2, 'obtentionCertification', 'Par scoring');
    await on.session.check({});
    expect(on.cell(2, 'Anomalies')).toMatch(/^Modifié depuis l’envoi/);
    const other = { name: 'autre.xml', bytes: bytes.slice(0, -1) };
    await expect(on.session.restore(shown(2), [other], '', {})).rejects.toMatchObject({
      code: 'not-the-file',
    });
    const done = await on.session.restore(shown(2), [other, { name: 'flux.xml', bytes }], 'D. Exemple', {});
    expect(done).toEqual({ cells: 5, elsewhere: [] });
    expect(
      ['dateNaissance', 'dateFinValidite', 'prenom2', 'donneeCertifiee', 'obtentionCertification'].map(
        (key) => on.cell(2, key),
      ),
    ).toEqual(['14/06/1985', '20/03/2029', 'Anne', 'Oui', 'Par admission']);
    expect([statuses(), on.cell(2, 'Anomalies')]).toEqual([['Accepté', 'Accepté'], null]);
    expect(steps().map(([, , code]) => code)).toEqual(['restored']);
    await expect(on.session.restore(shown(2), [], '', {})).rejects.toMatchObject({ code: 'not-modified' });
  });

  it('is deleted, then created again under a new id: nothing accepted leaves twice', async () => {
    on = opened({ rows: soundRows({}, {}) });
    await send(on.session, {}, { ok: ['P-001', 'P-002'] });
    on.type(2, 'dateNaissance', '15/06/1985');
    const rows = [{ sheet: SHEET, runs: [{ first: 2, last: 2 }] }];
    await expect(on.session.renewId(shown(2), '', {})).rejects.toMatchObject({ code: 'id-still-serves' });
    await send(on.session, { action: 'SUPPRESSION', rows }, { ko: [['P-001', 'refus']], id: '90002' });
    expect(statuses()).toEqual(['Accepté', 'Accepté']);
    await send(on.session, { action: 'SUPPRESSION', rows }, { ok: ['P-001'], id: '90003' });
    expect(statuses()).toEqual(['Supprimé', 'Accepté']);
    expect((await on.session.selection({ action: 'CREATION' })).included).toBe(0);
    const id = await on.session.renewId(shown(2), '', {});
    expect(statuses()).toEqual(['Prêt', 'Accepté']);
    expect(await on.session.questions()).toEqual([]);
    await send(on.session, {}, { ok: [id], id: '90004' });
    expect(statuses()).toEqual(['Accepté', 'Accepté']);
    expect((await on.session.selection({ action: 'CREATION' })).included).toBe(0);
    on.type(3, 'idTechnique', 'P-999');
    on.type(3, 'prenom1', 'Camille-A');
    on.type(3, 'dateNaissance', '15/06/1985');
    expect((await on.session.questions()).map(({ code }) => code)).toContain('already-sent');
  });
});

describe('what becomes of the rows since they were sent', () => {
  it('lists those that CDC has otherwise, and those that it took out', async () => {
    on = opened({ rows: soundRows({}, {}) });
    await send(on.session, {}, { ok: ['P-001', 'P-002'] });
    on.type(2, 'dateNaissance', '15/06/1985');
    const runs = [{ first: 3, last: 3 }];
    await send(
      on.session,
      { action: 'SUPPRESSION', rows: [{ sheet: SHEET, runs }] },
      { ok: ['P-002'], id: '90002' },
    );
    const name = (letter: string) => `EXEMPLE Camille-${letter}`;
    expect(await on.session.sentSince()).toEqual({
      modified: { count: 1, first: [{ ...shown(2), name: name('A'), canRestore: true, canReplace: true }] },
      deleted: { count: 1, first: [{ ...shown(3), name: name('B') }] },
      requests: { count: 0, first: [] },
      nirs: { toWipe: 0, needed: 0 },
      hasDeadlines: false,
      twice: 0,
    });
    await on.session.replaceAtCdc(shown(2), {});
    expect(steps().map(([, id, code]) => [id, code])).toEqual([['P-001', 'replacement']]);
  });

  it('what came back KO twice goes in a file of its own, and its proof is made of the files given', async () => {
    on = opened({ rows: soundRows({}, {}) });
    const first = await send(on.session, {}, { ko: ['P-001', 'P-002'].map((id) => [id, NOBODY] as const) });
    on.type(2, 'nomNaissance', 'MODÈLE');
    const second = await on.session.selection({ action: 'CREATION', only: 'ko' });
    expect([second.included, second.firstResend]).toEqual([1, true]);
    await send(on.session, { only: 'ko' }, { ko: [['P-001', NOBODY]], id: '90002' });
    on.type(2, 'nomNaissance', 'SPÉCIMEN');
    on.type(3, 'nomNaissance', 'INVENTÉ');
    expect(await on.session.sentSince()).toMatchObject({ twice: 1 });
    const third = await on.session.selection({ action: 'CREATION' });
    expect([third.included, third.firstResend]).toEqual([2, false]);
    const { files } = await on.session.generate({ action: 'CREATION' }, {});
    expect(files.map(({ passages }) => passages)).toEqual([1, 1]);
    expect(await (await on.session.file(files[1]?.idFlux ?? '')).text()).toContain('SPÉCIMEN');
    const kept = { name: 'premier.xml', bytes: new Uint8Array(await first.arrayBuffer()) };
    const strange = { name: 'autre.xml', bytes: new TextEncoder().encode('<a/>') };
    const made = await on.session.makeDossier([kept, strange], {});
    expect(made).toMatchObject({
      passages: 1,
      strange: ['autre.xml'],
      name: 'dossier-de-preuve-2026-11-23.zip',
    });
    expect(made.missing).toHaveLength(3);
    expect(made.blob.type).toBe('application/zip');
  });
});
