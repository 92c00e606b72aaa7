import { describe, expect, it } from '@jest/globals';
import { contentOf, SHEET, soundRows } from '../actions/workbooks';
import { HEADERS, jury } from './jury';
import { allCells, opened, type Opened, type Opening } from './opened';

const open = (content: ReturnType<typeof jury>, opening: Opening = {}) =>
  opened(content, { headerRow: 3, ...opening });

const OURS = ['Statut', 'Anomalies', 'Message CDC', 'Marques'];
const headersOf = ({ workbook }: Pick<Opened, 'workbook'>) => workbook.grid(SHEET)[2] ?? [];

/** What the department had is as it was: its sheets, and the left part of the passages. */
async function expectUntouched(on: Opened, content: ReturnType<typeof jury>): Promise<void> {
  const now = await allCells(on.workbook);
  for (const { name, rows = [] } of content.sheets) {
    const before = await allCells(opened(content).workbook);
    if (name !== SHEET) expect(now[name]).toEqual(before[name]);
    else
      rows.forEach((line, row) => {
        line.forEach((cell, column) => {
          expect(now[SHEET]?.[row]?.[column] ?? null).toBe(cell);
        });
      });
  }
}

describe('preparing the workbook of a department', () => {
  it.each([
    ['a table', { table: true }],
    ['a plain header row', { table: false }],
    ['a table with totals', { totals: true }],
  ])('%s: what is said to be missing is added, and then nothing is', async (_, given) => {
    const content = jury(given);
    const on = open(content);
    const { missing, needsRepair } = await on.session.overview();
    expect(missing.columns).toEqual(
      expect.arrayContaining(['Répertoire', 'Donnée certifiée', 'Statut', 'Anomalies', 'Message CDC']),
    );
    expect(missing.columns).not.toContain('Marques');
    expect(missing.sheets).toEqual(
      expect.arrayContaining(['Paramètres', 'Mes certifications', 'Dépôts', 'Historique accrochage']),
    );
    expect(needsRepair).toBe(false);
    const after = await on.session.prepare({});
    expect(after.missing).toEqual({ columns: [], sheets: [] });
    expect(after.needsRepair).toBe(false);
    expect(headersOf(on).slice(0, HEADERS.length)).toEqual(HEADERS);
    const visible = headersOf(on).slice(HEADERS.length);
    expect(visible).toEqual([...missing.columns.slice(0, -3), ...OURS]);
    const { sheets } = await on.workbook.describe();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...missing.sheets]));
    await expectUntouched(on, content);
    expect(after.passages).toBe(2);
  });

  it('a second time adds nothing', async () => {
    const on = open(jury());
    await on.session.prepare({});
    const cells = await allCells(on.workbook);
    on.calls();
    await on.session.prepare({});
    await on.anew().prepare({});
    expect(await allCells(on.workbook)).toEqual(cells);
    expect(on.calls().filter((call) => call !== 'describe' && call !== 'read')).toEqual([]);
  });

  it('then its passages are checked, without a column more', async () => {
    const on = open(jury());
    await on.session.prepare({});
    const headers = [...headersOf(on)];
    const { passages } = await on.session.check({});
    expect(passages).toBe(2);
    expect(headersOf(on)).toEqual(headers);
    expect(on.workbook.highlights(SHEET).length).toBeGreaterThan(0);
  });

  it('that already has one of our sheets keeps it as it is', async () => {
    const [, parametres] = contentOf({ rows: soundRows({}) }).sheets ?? [];
    const content = jury({ others: parametres === undefined ? [] : [parametres] });
    const on = open(content);
    const { missing } = await on.session.overview();
    expect(missing.sheets).not.toContain('Paramètres');
    await on.session.prepare({});
    await expectUntouched(on, content);
    expect((await on.workbook.describe()).sheets.filter(({ name }) => /param/i.test(name))).toHaveLength(1);
  });

  it.each([
    [
      'Dépôts',
      [
        ['Date', 'Montant'],
        [46101, 12],
      ],
    ],
    [
      'Historique accrochage',
      [
        ['Quand', 'Quoi'],
        [46101, 'réunion'],
      ],
    ],
    ['Mes certifications', [['Liste'], ['une']]],
    [
      'Paramètres',
      [
        ['Couleur', 'Bleu'],
        ['Logo', 'logo.png'],
      ],
    ],
    [
      'Paramètres',
      [
        ['Paramètre', 'Valeur', 'Explication'],
        ['Service', 'Jury', 'qui imprime'],
      ],
    ],
    ['Listes', [['Villes'], ['Rennes']]],
    ['Mode d’emploi', [['Règles de la maison'], ['Ne pas trier']]],
  ] as const)('that has a sheet « %s » of its own keeps it, and ours gets a place', async (name, rows) => {
    const content = jury({ others: [{ name, rows }] });
    const on = open(content);
    const after = await on.session.prepare({});
    await expectUntouched(on, content);
    expect(after.missing).toEqual({ columns: [], sheets: [] });
    const again = await on.anew().overview();
    expect(again.missing).toEqual({ columns: [], sheets: [] });
    await on.session.saveSettings({ idClientEmetteur: '12ABC345', idContrat: 'MCFCER000123' });
    await on.session.check({});
    await expectUntouched(on, content);
    expect((await on.anew().overview()).settings.idClientEmetteur).toBe('12ABC345');
  });

  it('that has a column « Statut » of its own keeps it, and ours is called otherwise', async () => {
    const content = jury({ own: ['Statut', 'reçue', 'à revoir'] });
    const on = open(content);
    const { missing } = await on.session.overview();
    expect(missing.columns).toContain('Statut accrochage');
    await on.session.prepare({});
    await on.session.check({});
    await expectUntouched(on, content);
    expect(headersOf(on).filter((header) => header === 'Statut')).toHaveLength(1);
    expect(on.cell(4, 'Statut accrochage')).not.toBeNull();
  });

  it('whose cells at the right of the table are in use: no cell of it changes, and it says where', async () => {
    const content = jury({ aside: 'à rappeler' });
    const on = open(content);
    await expect(on.session.prepare({})).rejects.toMatchObject({ code: 'columns-blocked' });
    expect(await allCells(on.workbook)).toEqual(await allCells(open(content).workbook));
    expect(on.calls().filter((call) => call !== 'describe' && call !== 'read')).toEqual([]);
    expect((await on.session.overview()).needsRepair).toBe(false);
    await expect(on.session.check({})).rejects.toMatchObject({ code: 'columns-blocked' });
    expect(await allCells(on.workbook)).toEqual(await allCells(open(content).workbook));
  });

  it('without passages is refused', async () => {
    const on = opened({ sheets: [{ name: 'Feuil1', rows: [['Bonjour']] }] });
    await expect(on.session.prepare({})).rejects.toMatchObject({ text: { fr: expect.any(String) } });
    expect(await allCells(on.workbook)).toEqual({ Feuil1: [['Bonjour']] });
  });
});

describe('preparing that was stopped midway', () => {
  it('is completed the next time, wherever it was', async () => {
    const content = jury();
    const whole = open(content);
    await whole.session.prepare({});
    const { length } = whole.calls();
    const expected = await allCells(whole.workbook);
    let stopped = 0;
    for (let stop = 1; stop <= length; stop += 1) {
      let isStopping = true;
      const on = open(content, {
        before: (_, rank) => {
          if (isStopping && rank === stop) throw new Error('Excel');
        },
      });
      const isStopped = await on.session.prepare({}).then(
        () => false,
        (error: unknown) => error instanceof Error && error.message === 'Excel',
      );
      isStopping = false;
      // What is read of what was added, for it to be undone, stops nothing.
      if (!isStopped) expect({ stop, cells: await allCells(on.workbook) }).toEqual({ stop, cells: expected });
      stopped += isStopped ? 1 : 0;
      await expectUntouched(on, content);
      const after = await on.session.prepare({});
      expect(after.missing).toEqual({ columns: [], sheets: [] });
      expect({ stop, cells: await allCells(on.workbook) }).toEqual({ stop, cells: expected });
    }
    expect(stopped).toBeGreaterThanOrEqual(length - 4);
  });

  it('of a workbook without passages, that gets the template: so is that', async () => {
    const blank = { sheets: [{ name: 'Feuil1', rows: [] }] };
    const whole = opened(blank);
    await whole.session.addTemplate('short');
    const length = whole.calls().filter((call) => call !== 'describe').length;
    const expected = await allCells(whole.workbook);
    const unfinished: number[] = [];
    for (let stop = 1; stop <= length; stop += 1) {
      let made = 0;
      const on = opened(blank, {
        before: (call) => {
          if (call === 'ensureSheet' && ++made === stop) throw new Error('Excel');
        },
      });
      if (
        await on.session.addTemplate('short').then(
          () => true,
          () => false,
        )
      )
        break;
      unfinished.push(stop);
      const session = on.anew();
      const { tables } = await session.overview();
      const after = tables.length === 0 ? await session.addTemplate('short') : await session.prepare({});
      expect(after.missing).toEqual({ columns: [], sheets: [] });
      const now = await allCells(on.workbook);
      expect({ stop, sheets: Object.keys(now).sort() }).toEqual({
        stop,
        sheets: Object.keys(expected).sort(),
      });
      expect({ stop, now }).toEqual({ stop, now: expected });
    }
    expect(unfinished.length).toBeGreaterThan(5);
  });

  it('by the user: what is there stays, and the next time completes it', async () => {
    const on = open(jury());
    const stop = new AbortController();
    const run = {
      signal: stop.signal,
      onProgress: ({ done }: { done: number }) => done === 2 && stop.abort(),
    };
    await expect(
      on.session.prepare({ ...run, onProgress: (at) => void run.onProgress(at) }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect((await on.session.overview()).missing.sheets.length).toBeGreaterThan(0);
    expect((await on.session.prepare({})).missing).toEqual({ columns: [], sheets: [] });
  });
});

describe('what is missing of a workbook', () => {
  it('is nothing once it is the template', async () => {
    const on = opened({ sheets: [{ name: 'Feuil1', rows: [] }] });
    const after = await on.session.addTemplate('full');
    expect(after).toMatchObject({ missing: { columns: [], sheets: [] }, needsRepair: false });
  });

  it('a column of ours deleted needs a repair, and is missing', async () => {
    const on = open(jury());
    await on.session.prepare({});
    on.workbook.change({ sheet: SHEET, row: 3, column: on.columnOf('Anomalies'), values: [['Autre chose']] });
    on.session.changed();
    expect(await on.session.overview()).toMatchObject({
      missing: { columns: ['Anomalies'], sheets: [] },
      needsRepair: true,
    });
  });
});
