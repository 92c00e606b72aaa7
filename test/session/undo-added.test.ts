import { describe, expect, it } from '@jest/globals';
import { BadInputError, cellName, type CellValue } from '#dictionary';
import { createSession, type HostedSession } from '#session';
import type { Workbook } from '#workbook';
import { memoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, SHEET, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';
import { lookAt, openWorkbook, personIn, type Person } from '../workbook/excel/open-workbook';
import type { Host } from '../excel-host/jest';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { HEADERS, jury } from './jury';
import { allCells, opened } from './opened';

const HOSTS: readonly (readonly [string, (content: WorkbookContent) => Promise<Workbook>])[] = [
  ['memory', async (content) => memoryWorkbook(content)],
  ['xlsx', async (content) => openXlsx(xlsxFromContent(content), 'c.xlsx')],
  ['excel', async (content) => openWorkbook(content).workbook],
];

interface On {
  readonly workbook: Workbook;
  readonly session: HostedSession;
}

const sessionOn = (workbook: Workbook): On => ({
  workbook,
  session: createSession(workbook, testSurroundings(), 'fr'),
});

/** Every sheet as it is described, and its cells, but for what nobody sees. */
async function whole({ workbook }: Pick<On, 'workbook'>) {
  const sheets = (await workbook.describe()).sheets.filter(({ visible }) => visible);
  const cells: (readonly (readonly CellValue[])[])[] = [];
  for (const { name, rows, columns } of sheets)
    cells.push(
      rows === 0 ? [] : (await workbook.read({ sheet: name, row: 1, column: 1, rows, columns })).values,
    );
  return { sheets: sheets.map(({ name, tables }) => ({ name, tables })), cells };
}

async function type({ workbook, session }: On, sheet: string, row: number, header: string, value: CellValue) {
  const { head, tables } = (await workbook.describe()).sheets.find(({ name }) => name === sheet) ?? {
    head: [],
    tables: [],
  };
  const line = head[(tables[0]?.headerRow ?? 3) - 1] ?? [];
  await workbook.write([{ sheet, row, column: line.indexOf(header) + 1, values: [[value]] }]);
  session.changed({ sheet, firstRow: row, lastRow: row, kind: 'edited', byUser: true });
}

const NOTHING = { sheets: [], columns: [], rows: [] };

describe.each(HOSTS)('what was added is taken out again, on %s', (host, openHost) => {
  it.each([
    ['a table', { table: true }],
    ['a plain header row', { table: false }],
    ['a table with totals', { totals: true }],
  ])('preparing %s, checked meanwhile or not', async (_name, given) => {
    for (const isChecked of host === 'excel' ? [true] : [false, true]) {
      const on = sessionOn(await openHost(jury(given)));
      const before = await whole(on);
      const { missing } = await on.session.overview();
      await on.session.prepare({});
      if (isChecked) await on.session.check({});
      expect((await on.session.overview()).undo).toEqual({ kind: 'prepared', cells: 0 });
      const undone = await on.session.undo({});
      expect(undone?.added?.stays).toEqual(NOTHING);
      expect([...(undone?.added?.gone.columns ?? [])].sort()).toEqual([...missing.columns].sort());
      expect(await whole(on)).toEqual(before);
      expect((await on.session.overview()).missing).toEqual(missing);
      await on.session.prepare({});
      expect((await on.session.overview()).missing).toEqual({ columns: [], sheets: [] });
    }
  });

  it('what somebody used since stays, and is named', async () => {
    const on = sessionOn(await openHost(jury()));
    await on.session.prepare({});
    await type(on, SHEET, 4, 'Répertoire', 'RNCP');
    await type(on, 'Mes certifications', 6, 'Code', 'RNCP35726');
    const { added } = (await on.session.undo({})) ?? {};
    expect(added?.stays).toEqual({
      sheets: expect.arrayContaining(['Mes certifications', 'Listes']),
      columns: expect.arrayContaining(['Répertoire']),
      rows: [],
    });
    expect(added?.gone.columns).toEqual(expect.arrayContaining(['Statut', 'Anomalies', 'Message CDC']));
    expect(added?.gone.sheets).toEqual(expect.arrayContaining(['Paramètres', 'Dépôts']));
    const { sheets } = await on.workbook.describe();
    expect(sheets.map(({ name }) => name).sort()).toEqual([SHEET, ...(added?.stays.sheets ?? [])].sort());
    expect((await on.session.overview()).needsRepair).toBe(false);
  });

  it('the template, but for the sheet where passages were typed and what it needs', async () => {
    for (const isTyped of [false, true]) {
      const on = sessionOn(await openHost({ sheets: [{ name: 'Feuil1', rows: [['Bonjour']] }] }));
      const before = await whole(on);
      await on.session.addTemplate('short');
      if (isTyped) await type(on, SHEET, 5, 'Nom de naissance', 'EXEMPLE');
      const undone = await on.session.undo({});
      expect(undone).toMatchObject({ kind: 'template', cells: 0, left: 0 });
      const names = (await on.workbook.describe()).sheets.map(({ name }) => name);
      if (!isTyped) expect(await whole(on)).toEqual(before);
      else {
        expect(undone?.added?.stays.sheets).toEqual(expect.arrayContaining([SHEET, 'Listes']));
        expect(names).toEqual(expect.arrayContaining(['Feuil1', SHEET, 'Listes']));
        expect(names).not.toContain('Dépôts');
      }
    }
  });

  it('rows taken into the table, as long as they are as they were', async () => {
    for (const [typedRow, rows] of [
      [null, 3],
      [4, 1],
      [5, 0],
    ] as const) {
      const on = sessionOn(await openHost(under()));
      const before = await whole(on);
      expect((await on.session.overview()).rowsUnder).toBe(true);
      expect((await on.session.addRowsUnder()).passages).toBe(4);
      await on.session.check({});
      if (typedRow !== null) await type(on, SHEET, typedRow, 'prenom1', 'Autre');
      const { added } = (await on.session.undo({})) ?? {};
      expect(added?.gone.rows).toBe(rows);
      expect(added?.stays.rows).toEqual(
        typedRow === null ? [] : [{ sheet: SHEET, first: 3, row: typedRow, why: 'changed' }],
      );
      const { sheets } = await whole(on);
      expect(sheets[0]?.tables[0]?.lastRow).toBe(typedRow ?? before.sheets[0]?.tables[0]?.lastRow);
      const cells = await on.workbook.read({ sheet: SHEET, row: 1, column: 1, rows: 5, columns: 13 });
      if (typedRow === null) expect(cells.values).toEqual(before.cells[0]?.map((line) => line.slice(0, 13)));
    }
  });
});

/** Four passages, of which the table holds the first. */
function under(hiddenRows: readonly number[] = []): WorkbookContent {
  const content = contentOf({ rows: soundRows({}, {}, {}, {}) });
  const [passages, ...others] = content.sheets ?? [];
  const columns = passages?.rows?.[0]?.length ?? 0;
  return {
    ...content,
    sheets: [
      {
        ...passages,
        name: SHEET,
        tables: [{ name: 'Jury', headerRow: 1, firstColumn: 1, columns, lastRow: 2 }],
        hiddenRows,
      },
      ...others,
    ],
  };
}

describe('what stays when what was added is taken out', () => {
  it('rows whose passage is in a file that may be at CDC', async () => {
    const on = opened(under());
    await on.session.addRowsUnder();
    const { files } = await on.session.generate({ action: 'CREATION' }, {});
    expect(files).toHaveLength(1);
    expect((await on.session.undo({}))?.added?.stays.rows).toEqual([
      { sheet: SHEET, first: 3, row: 5, why: 'sent' },
    ]);
    expect((await on.session.overview()).passages).toBe(4);
  });

  it('rows that a filter hides, for they would stay hidden', async () => {
    const on = opened(under([5]));
    await on.session.addRowsUnder();
    expect((await on.session.undo({}))?.added?.stays.rows).toEqual([
      { sheet: SHEET, first: 3, row: 5, why: 'hidden' },
    ]);
  });

  it('rows sorted among themselves leave; sorted among the others, they stay', async () => {
    for (const [order, rows] of [
      [[0, 3, 1, 2], 3],
      [[3, 0, 1, 2], 2],
      [[1, 2, 3, 0], 0],
    ] as const) {
      const on = opened(under());
      await on.session.addRowsUnder();
      on.reorder((lines) => order.map((place) => lines[place] ?? []));
      expect((await on.session.undo({}))?.added?.gone.rows).toBe(rows);
    }
  });

  it('our columns, once something was sent or where Statut claims it', async () => {
    const sent = opened({ rows: soundRows({}, {}) });
    await sent.session.prepare({});
    expect((await sent.session.generate({ action: 'CREATION' }, {})).files).toHaveLength(1);
    const { stays } = (await sent.session.undo({}))?.added ?? {};
    expect(stays?.columns).toEqual(expect.arrayContaining(['Statut', 'Anomalies', 'Message CDC']));
    expect(stays?.sheets).toEqual(expect.arrayContaining(['Dépôts', 'Historique accrochage', 'Listes']));
    expect(sent.cell(2, 'Statut')).toBe('Généré');
    const claimed = opened(jury(), { headerRow: 3 });
    await claimed.session.prepare({});
    claimed.type(4, 'Statut', 'Envoyé le 3 mars');
    const { added } = (await claimed.session.undo({})) ?? {};
    expect(added?.stays.columns).toEqual(expect.arrayContaining(['Statut', 'Anomalies', 'Message CDC']));
    expect(claimed.cell(4, 'Statut')).toBe('Envoyé le 3 mars');
    expect(added?.gone.columns).toEqual([]);
  });

  it('nothing of a column that somebody deleted: the others go', async () => {
    const on = opened(jury({ table: false }), { headerRow: 3 });
    const before = await allCells(on.workbook);
    await on.session.prepare({});
    const grid = on.workbook.grid(SHEET).map((line) => [...line]);
    const gone = on.columnOf('Donnée certifiée') - 1;
    const values = grid.map((line) => [...line.filter((_, at) => at !== gone), null]);
    on.workbook.change({ sheet: SHEET, row: 1, column: 1, values });
    on.session.changed();
    const { added } = (await on.session.undo({})) ?? {};
    expect(added?.stays).toEqual(NOTHING);
    expect(added?.gone.columns).not.toContain('Donnée certifiée');
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('what another pane remembered meanwhile', async () => {
    const on = opened(jury(), { headerRow: 3 });
    await on.session.prepare({});
    await on.anew().tickFirstDeposit(['known']);
    await on.session.undo({});
    expect((await on.anew().overview()).firstDeposit).toEqual(['known']);
    expect((await on.anew().overview()).needsRepair).toBe(false);
  });
});

describe('what a step added beside the cells that it wrote', () => {
  it('lines of Paramètres leave their table, and the sheet goes where it was made', async () => {
    const [passages] = contentOf({ rows: soundRows({}) }).sheets ?? [];
    const bare = opened({ sheets: passages === undefined ? [] : [passages] });
    const before = await allCells(bare.workbook);
    await bare.session.saveSettings({ service: 'Scolarité' });
    await bare.session.saveSettings({ idContrat: 'MCFCER000123' });
    expect(await bare.session.undo({})).toMatchObject({ kind: 'settings', left: 0 });
    expect(await bare.session.undo({})).toMatchObject({ added: { gone: { sheets: ['Paramètres'] } } });
    expect(await allCells(bare.workbook)).toEqual(before);
  });

  it('columns put back by a repair, and those of deadlines', async () => {
    const on = opened({ rows: soundRows({}, {}) });
    await on.session.check({});
    const before = await allCells(on.workbook);
    await on.session.addDeadlines({});
    expect((await on.session.undo({}))?.added?.gone.columns).toEqual(
      expect.arrayContaining(['Demande reçue le', 'À transmettre avant le', 'Réponse attendue avant le']),
    );
    expect((await allCells(on.workbook))[SHEET]).toEqual(before[SHEET]);
    const marques = on.columnOf('Marques');
    on.workbook.change({ sheet: SHEET, row: 1, column: marques, values: [[null], [null], [null]] });
    on.session.changed();
    await on.session.repair();
    expect((await on.session.overview()).needsRepair).toBe(false);
    expect(await on.session.undo({})).toMatchObject({ kind: 'repaired' });
    expect((await on.session.overview()).needsRepair).toBe(true);
  });

  it('stopped wherever it was, what was added by then', async () => {
    const content = jury();
    const reference = opened(content, { headerRow: 3 });
    const before = await allCells(reference.workbook);
    await reference.session.prepare({});
    const { length } = reference.calls();
    for (let stop = 1; stop <= length; stop += 1) {
      let isStopping = true;
      const on = opened(content, {
        headerRow: 3,
        before: (_, rank) => {
          if (isStopping && rank === stop) throw new Error('Excel');
        },
      });
      await on.session.prepare({}).catch(() => undefined);
      isStopping = false;
      await on.session.undo({});
      const after = await allCells(on.workbook);
      expect({ stop, left: Object.keys(after) }).toEqual({ stop, left: Object.keys(before) });
      expect({ stop, after }).toEqual({ stop, after: before });
    }
  });
});

describe('what was added is taken out in Excel while others work', () => {
  const ROWS_OF_JURY = [4, 5];

  /** The last types in the last of our columns, while they are there. */
  const EVENTS: readonly ((person: Person, host: Host) => void)[] = [
    (person) => person.insertRows(SHEET, 5),
    (person) => person.sortTable('Jury', 'prenom1', false),
    (person) => person.filterTable('Jury', 'prenom1', ['Camille-B']),
    (person, host) => {
      const { area } = lookAt(host, SHEET).tables[0] ?? {};
      if (area !== undefined && area.right >= HEADERS.length)
        person.type(SHEET, cellName(area.top + 2, area.right + 1), 'à lui');
    },
  ];

  /** What the department has in its columns, row by row in any order, and what was typed elsewhere. */
  const held = (host: Host) => {
    const lines = lookAt(host, SHEET).values('A3:Z9');
    const width = HEADERS.length;
    return {
      rows: lines
        .map((line) => line.slice(0, width))
        .filter((line) => line.some((cell) => cell !== ''))
        .map((line) => JSON.stringify(line))
        .sort(),
      typed: lines.flat().filter((cell) => cell === 'à lui').length,
    };
  };

  it('the rows are those of the department, whatever happens between two requests', async () => {
    const content = jury();
    let requests = 0;
    let typed = 0;
    for (let request = 0; request === 0 || request <= requests; request += 9) {
      const { workbook, host } = openWorkbook(content, { filterMisplaces: true });
      const { session } = sessionOn(workbook);
      await session.prepare({});
      const before = held(host);
      const first = host.counters.requests;
      const event = EVENTS[(request / 9) % EVENTS.length];
      if (request > 0) host.beforeRequest(request, () => event?.(personIn(host, 'coauthor'), host));
      const undone = await session.undo({}).catch((error: unknown) => error);
      if (request === 0) requests = host.counters.requests - first;
      else if (undone instanceof Error) expect(undone).toBeInstanceOf(BadInputError);
      const after = held(host);
      expect({ request, rows: after.rows }).toEqual({ request, rows: before.rows });
      typed += after.typed;
    }
    expect(requests).toBeGreaterThan(20);
    expect(typed).toBe(1);
  });

  it('a filter of the department stays, and what it hides', async () => {
    const { workbook, host } = openWorkbook(jury(), { filterMisplaces: true });
    const on = sessionOn(workbook);
    await on.session.prepare({});
    await on.session.check({});
    personIn(host).filterTable('Jury', 'prenom1', ['Camille-B']);
    const before = held(host);
    expect((await on.session.undo({}))?.added?.stays).toEqual(NOTHING);
    expect(held(host)).toEqual(before);
    const { hiddenRows = [], columns } = (await workbook.describe()).sheets[0] ?? {};
    expect(hiddenRows).toEqual(ROWS_OF_JURY.slice(0, 1));
    expect(columns).toBe(HEADERS.length);
  });
});
