import { beforeEach, describe, expect, it } from '@jest/globals';
import { isoToSerial } from '#cells';
import { processed, SHEET, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';
import { opened, type Opened } from './opened';

let on: Opened;

const day = (iso: string) => isoToSerial(iso, false);
const shown = (row: number) => ({ sheet: SHEET, row, idTechnique: String(on.cell(row, 'idTechnique')) });
const columnsOf = (row: number) => [
  on.cell(row, 'À transmettre avant le'),
  on.cell(row, 'Réponse attendue avant le'),
];
const said = async () =>
  (await on.session.findings({ offset: 0, limit: 100 })).items
    .filter(({ row }) => row === null)
    .map(({ message }) => message);

/** Of three rows, one KO, one accepted and one never sent; today is 23/11/2026, the file of that day or before. */
async function start(sentAt?: string) {
  const rows = soundRows({}, {}, { dateDebutValidite: '30/09/2026', nomNaissance: null });
  on = opened({ rows }, sentAt === undefined ? {} : { surroundings: testSurroundings(sentAt) });
  const { files } = await on.session.generate({ action: 'CREATION' }, {});
  const accuse = processed(files[0]?.idFlux ?? '', { ok: ['P-002'], ko: [['P-001', 'Aucun titulaire']] });
  await on.session.readAccuses([{ ...accuse, name: 'Accusé de traitement_f.xml_20261120.xml' }], {});
  await on.session.applyAccuses(false, {});
  if (sentAt !== undefined) on = { ...on, session: on.anew() };
}

describe('the deadlines of each row', () => {
  beforeEach(async () => start());

  it('are added once, at the right end, as days that the sheet sorts by', async () => {
    expect((await on.session.sentSince()).hasDeadlines).toBe(false);
    await on.session.addDeadlines({});
    const headers = on.workbook.grid(SHEET)[0] ?? [];
    expect(headers.slice(-3)).toEqual([
      'Demande reçue le',
      'À transmettre avant le',
      'Réponse attendue avant le',
    ]);
    expect([2, 3, 4].map(columnsOf)).toEqual([
      [null, day('2027-02-20')],
      [null, null],
      [day('2026-12-30'), null],
    ]);
    await on.session.addDeadlines({});
    expect((on.workbook.grid(SHEET)[0] ?? []).length).toBe(headers.length);
    expect((await on.session.sentSince()).hasDeadlines).toBe(true);
  });

  it('follow an edit of their row', async () => {
    await on.session.addDeadlines({});
    on.type(4, 'dateDebutValidite', '31/10/2026');
    await on.session.recheck('own', {});
    expect(columnsOf(4)).toEqual([day('2027-01-31'), null]);
  });
});

describe('an accusé whose name bears no day', () => {
  it('is asked for it, and a KO is answered within 3 months of it, never of the import', async () => {
    on = opened({ rows: soundRows({}) });
    const { files } = await on.session.generate({ action: 'CREATION' }, {});
    const accuse = processed(files[0]?.idFlux ?? '', { ko: [['P-001', 'Aucun titulaire']] });
    const dayOf = ({ files: [file] }: { readonly files: readonly { readonly day: string | null }[] }) =>
      file?.day;
    expect(dayOf(await on.session.readAccuses([accuse], {}))).toBe('');
    await expect(on.session.dateAccuse(accuse.name, '2026-11-24', {})).rejects.toMatchObject({
      code: 'accuse-day',
    });
    expect(dayOf(await on.session.dateAccuse(accuse.name, '2026-10-30', {}))).toBe('2026-10-30');
    await on.session.applyAccuses(false, {});
    await on.session.addDeadlines({});
    expect(columnsOf(2)).toEqual([null, day('2027-01-30')]);
  });
});

describe('the request of a holder', () => {
  beforeEach(async () => start('2026-05-11T14:30:00Z'));

  it('on an accepted row is due 3 months later, until a reason answers it, which is kept', async () => {
    await on.session.addDeadlines({});
    on.type(3, 'Demande reçue le', '01/09/2026');
    await on.session.check({});
    expect(columnsOf(3)).toEqual([null, day('2026-12-01')]);
    expect(await said()).toContainEqual(
      '1 réponse est due dans les 15 jours, dont 1 à une demande de titulaire, la première avant le 01/12/2026.',
    );
    const { requests } = await on.session.sentSince();
    expect(requests).toEqual({
      count: 1,
      first: [{ ...shown(3), name: 'EXEMPLE Camille-B', receivedOn: '2026-09-01', dueOn: '2026-12-01' }],
    });
    await expect(
      on.session.answerRequest(shown(2), { reason: 'Rien à corriger', by: '' }, {}),
    ).rejects.toMatchObject({ code: 'no-request' });
    await on.session.answerRequest(shown(3), { reason: 'Données conformes à l’acte', by: 'D. Exemple' }, {});
    expect(columnsOf(3)).toEqual([null, null]);
    expect((await on.session.sentSince()).requests.count).toBe(0);
    expect(on.workbook.grid('Démarches').at(-1)?.slice(1)).toEqual([
      'D. Exemple',
      'P-002',
      'request-answered',
      'Données conformes à l’acte',
      null,
    ]);
  });

  it('is late once 3 months are over, and answered by a correction that is sent after it', async () => {
    await on.session.addDeadlines({});
    on.type(3, 'Demande reçue le', day('2026-06-30'));
    await on.session.check({});
    expect(await said()).toContainEqual(
      expect.stringMatching(/^1 réponse n’a pas été donnée dans les 3 mois/),
    );
    on.type(3, 'Demande reçue le', 'hier');
    await on.session.check({});
    expect(columnsOf(3)).toEqual([null, null]);
    on.type(2, 'Demande reçue le', '01/10/2026');
    await on.session.check({});
    expect(columnsOf(2)).toEqual([null, day('2027-01-01')]);
    on.type(2, 'nomNaissance', 'MODÈLE');
    await on.session.check({});
    const { files } = await on.session.generate({ action: 'CREATION', only: 'ko' }, {});
    await on.session.confirmDeposit(files[0]?.idFlux ?? '');
    expect(columnsOf(2)).toEqual([null, null]);
  });
});
