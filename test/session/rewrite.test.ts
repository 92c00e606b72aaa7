import { describe, expect, it } from '@jest/globals';
import { DEPOT_COLUMNS } from '#journal';
import { contentOf, IDS, processed, sound, soundRows, SHEET, type Content } from '../actions/workbooks';
import { allCells, opened, type Opened } from './opened';

const NAME = 'Dépôts';

/** A workbook of which a file was generated; the session that writes it again knows nothing. */
async function sent(content: Content = { rows: soundRows({}, {}, {}) }) {
  const on = opened(content);
  const { files } = await on.session.generate({ action: 'CREATION' }, {});
  const originals = new Map<string, string>();
  for (const { idFlux } of files) originals.set(idFlux, await (await on.session.file(idFlux)).text());
  return { ...on, files, originals };
}

/** Changes one cell of *Dépôts*, on the line of a deposit, 1-based. */
function tamper({ workbook }: Opened, line: number, key: string, value: string): void {
  const header = DEPOT_COLUMNS.find((each) => each.key === key)?.header.fr ?? '';
  const grid = workbook.grid(NAME);
  const top = grid.findIndex((cells) => cells.includes(header));
  const column = (grid[top]?.indexOf(header) ?? -1) + 1;
  workbook.change({ sheet: NAME, row: top + 1 + line, column, values: [[value]] });
}

describe('the file of a deposit written again', () => {
  it('the last one by default, the same to the byte, and nothing is written', async () => {
    const on = await sent();
    const before = await allCells(on.workbook);
    const [file] = on.files;
    const { blob, ...again } = await on.anew().rewrite();
    const { bytes, ...given } = file ?? { bytes: 0 };
    expect(again).toEqual(given);
    expect(blob.size).toBe(bytes);
    expect(await blob.text()).toBe(on.originals.get(again.idFlux));
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('whether or not it was dropped, and once it was answered', async () => {
    const on = await sent();
    const [{ idFlux } = { idFlux: '' }] = on.files;
    await on.session.confirmDeposit(idFlux);
    expect((await on.anew().rewrite()).idFlux).toBe(idFlux);
    await on.session.readAccuses([processed(idFlux, { ok: ['P-001', 'P-002', 'P-003'] })], {});
    await on.session.applyAccuses(false, {});
    expect((await on.anew().rewrite()).idFlux).toBe(idFlux);
  });

  it('each of several, by its idFlux', async () => {
    const [alpha, beta] = ['22BBB222', '33CCC333'];
    const rows = soundRows(
      { idClientCertificateur: alpha },
      { idClientCertificateur: beta },
      { idClientCertificateur: alpha },
    );
    const certificateurs = [
      ['Alpha', alpha, 'MCFCER222222', 'Certificateur'],
      ['Beta', beta, 'MCFCER333333', 'Tiers de confiance'],
    ];
    const { idClientEmetteur } = IDS;
    const on = await sent({ rows, certificateurs, parametres: { idClientEmetteur } });
    expect(on.originals.size).toBe(2);
    for (const [idFlux, text] of on.originals)
      expect(await (await on.anew().rewrite(idFlux)).blob.text()).toBe(text);
    expect((await on.anew().rewrite()).idFlux).toBe([...on.originals.keys()].at(-1));
  });

  it('a suppression too', async () => {
    const on = await sent();
    const [{ idFlux } = { idFlux: '' }] = on.files;
    await on.session.confirmDeposit(idFlux);
    await on.session.readAccuses([processed(idFlux, { ok: ['P-001', 'P-002', 'P-003'] })], {});
    await on.session.applyAccuses(false, {});
    const { files } = await on.session.generate(
      { action: 'SUPPRESSION', limit: 1, rows: [{ sheet: null, runs: [{ first: 1, last: 99 }] }] },
      {},
    );
    const [{ idFlux: second } = { idFlux: '' }] = files;
    const again = await on.anew().rewrite();
    expect(again).toMatchObject({ idFlux: second, passages: 1 });
    expect(await again.blob.text()).toBe(await (await on.session.file(second)).text());
    expect(await (await on.anew().rewrite(idFlux)).blob.text()).toBe(on.originals.get(idFlux));
  });

  it.each([
    ['sorted', (rows: readonly (readonly unknown[])[]) => [...rows].reverse()],
    [
      'with a blank row among them',
      ([first = [], ...rows]: readonly (readonly unknown[])[]) => [first, [], ...rows],
    ],
  ] as const)('of rows %s since: they are known by their ids', async (_, order) => {
    const on = await sent();
    on.reorder(order as Parameters<typeof on.reorder>[0]);
    const { blob, idFlux } = await on.anew().rewrite();
    expect(await blob.text()).toBe(on.originals.get(idFlux));
  });

  it('not of one taken back: of the one before', async () => {
    const on = await sent();
    const [{ idFlux } = { idFlux: '' }] = on.files;
    await on.session.confirmDeposit(idFlux);
    const row = on.workbook.grid(SHEET).length + 1;
    for (const [header, value] of Object.entries({ ...sound, idTechnique: 'P-009', prenom1: 'Dominique' }))
      on.type(row, header, value);
    const { files } = await on.session.generate({ action: 'CREATION' }, {});
    expect(files).toHaveLength(1);
    await on.session.cancelDeposit(files[0]?.idFlux ?? '');
    expect((await on.anew().rewrite()).idFlux).toBe(idFlux);
  });
});

describe('what cannot be written again', () => {
  const refused = async (on: Opened, idFlux?: string) => {
    const before = await allCells(on.workbook);
    const error: unknown = await on
      .anew()
      .rewrite(idFlux)
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    expect(await allCells(on.workbook)).toEqual(before);
    return error;
  };

  it('a file of a workbook that made none', async () => {
    expect(await refused(opened({ rows: soundRows({}) }))).toMatchObject({ code: 'deposit-missing' });
  });

  it('an idFlux that nobody knows', async () => {
    expect(await refused(await sent(), 'inconnu')).toMatchObject({ code: 'deposit-missing' });
  });

  it('rows changed since: they are named', async () => {
    const on = await sent();
    on.type(3, 'prenom1', 'Autre');
    const [{ idFlux } = { idFlux: '' }] = on.files;
    const error = await refused(on, idFlux);
    expect(error).toMatchObject({ code: 'rows-changed' });
    expect(String((error as { text: { fr: string } }).text.fr)).toContain('P-002');
  });

  it('rows changed since, the file then being out of date: by default too', async () => {
    const on = await sent();
    on.type(3, 'prenom1', 'Autre');
    expect(await refused(on)).toMatchObject({ code: 'rows-changed' });
  });

  it('a row deleted', async () => {
    const on = await sent();
    on.reorder(([, ...rows]) => rows);
    const [{ idFlux } = { idFlux: '' }] = on.files;
    expect(await refused(on, idFlux)).toMatchObject({ code: 'rows-changed' });
  });

  it.each([
    ['sha256', 'a'.repeat(64)],
    ['horodatage', '2026-11-23T15:31:00+01:00'],
    ['idContrat', 'MCFCER999999'],
  ])('a file of which Dépôts no longer says the same %s', async (key, value) => {
    const on = await sent();
    tamper(on, 1, key, value);
    expect(await refused(on)).toMatchObject({ code: 'hash-differs' });
  });

  it('a file of which Historique lost lines', async () => {
    const on = await sent();
    const grid = on.workbook.grid('Historique accrochage');
    const blank = (grid.at(-1) ?? []).map(() => null);
    on.workbook.change({ sheet: 'Historique accrochage', row: grid.length, column: 1, values: [blank] });
    expect(await refused(on)).toMatchObject({ code: 'history-missing' });
  });

  it('a file of a workbook without passages', async () => {
    const sheets = (contentOf({ rows: soundRows({}) }).sheets ?? []).filter(({ name }) => name !== SHEET);
    expect(await refused(opened({ sheets }))).toMatchObject({ text: { fr: expect.any(String) } });
  });
});
