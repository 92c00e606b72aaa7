import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { markCells } from '#actions/recording';
import type { OwnColumns } from '#actions/workspace';
import { createSession, type Session } from '#session';
import type { Workbook } from '#workbook';
import { memoryWorkbook, type MemoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { IS_LONG, spread } from '../long';
import { accuse } from '../scenario/accuse';
import { departmentsWorkbook, HEADER_ROW, HEADERS, LAST_ROW, SHEET } from '../scenario/departments-workbook';
import { testSurroundings } from '../scenario/surroundings';
import {
  lookAt,
  openWorkbook,
  personIn,
  type OpenWorkbook,
  type Person,
} from '../workbook/excel/open-workbook';

const TABLE = 'Diplomes';
const NAME = HEADERS.indexOf('Nom de naissance du titulaire');

/** What somebody does meanwhile, once. The cell edited is one that is corrected. */
const EVENTS: readonly (readonly [string, (person: Person) => void])[] = [
  ['rows are sorted', (person) => person.sortTable(TABLE, HEADERS[NAME] ?? '')],
  ['a row is inserted', (person) => person.insertRows(SHEET, HEADER_ROW + 2)],
  ['a row is deleted', (person) => person.deleteRows(SHEET, HEADER_ROW + 2)],
  ['a cell is edited', (person) => person.type(SHEET, `F${HEADER_ROW + 4}`, 'tapé')],
  ['another filter is set', (person) => person.filterTable(TABLE, 'Sexe', ['F'])],
];

/** Each event comes before some requests; in actions of so few, rows are sorted before each. In the long run all do. */
const FEW = 20;
/** Requests before which something happens; all of them in the long run. */
const SOME = 24;

interface Act {
  /** What was done before, once. */
  readonly earlier?: (session: Session) => Promise<unknown>;
  /** What is done first each time, and writes nothing. */
  readonly first?: (session: Session) => Promise<unknown>;
  readonly does: (session: Session) => Promise<unknown>;
}

const checking = (session: Session) => session.check({});

const ACTS: Readonly<Record<string, Act>> = {
  'a first check': { does: checking },
  'another check': { earlier: checking, does: checking },
  'a correction': { earlier: checking, does: (session) => session.correct('all', {}) },
  'what is taken back': {
    earlier: checking,
    first: (session) => session.correct('all', {}),
    does: (session) => session.undo({}),
  },
  'a generation': { earlier: checking, does: (session) => session.generate({ action: 'CREATION' }, {}) },
  'an import': {
    earlier: async (session) => {
      const { files } = await session.generate({ action: 'CREATION' }, {});
      await session.confirmDeposit(files[0]?.idFlux ?? '');
    },
    first: async (session) => {
      const [deposit] = await session.deposits();
      const ko = [['P-003', 'Message du test']] as const;
      const said = { idFlux: deposit?.idFlux ?? '', idTraitement: 'T-1', ok: ['P-001', 'P-002'], ko };
      await session.readAccuses([accuse(said)], {});
    },
    does: (session) => session.applyAccuses(false, {}),
  },
};

/** The department's workbook, its passages in an Excel table. */
function inTable(): WorkbookContent {
  const content = departmentsWorkbook('1.1.5');
  const table = {
    name: TABLE,
    headerRow: HEADER_ROW,
    firstColumn: 1,
    columns: HEADERS.length,
    lastRow: LAST_ROW,
  };
  return {
    ...content,
    sheets: (content.sheets ?? []).map((sheet) =>
      sheet.name === SHEET ? { ...sheet, tables: [table] } : sheet,
    ),
  };
}

/** A workbook as it stands, to be opened elsewhere. */
async function contentOf(workbook: MemoryWorkbook): Promise<WorkbookContent> {
  const { sheets } = await workbook.describe();
  return {
    sheets: sheets.map(({ name, tables }) => ({
      name,
      rows: workbook.grid(name),
      tables: tables.map(({ headers, ...table }) => ({ ...table, columns: headers.length })),
    })),
  };
}

interface Opened extends OpenWorkbook {
  readonly session: Session;
}

async function open(content: WorkbookContent, { first }: Act): Promise<Opened> {
  const opened = openWorkbook(content, { filterMisplaces: true });
  const session = createSession(opened.workbook, testSurroundings(), 'fr');
  await first?.(session);
  // Rows are hidden that the session saw.
  personIn(opened.host).filterTable(TABLE, 'Sexe', ['M']);
  opened.host.resetCounters();
  return { ...opened, session };
}

type Cells = ReadonlyMap<unknown, readonly unknown[]>;

/** What a row holds, by the name of its person. */
const byName = (rows: readonly (readonly unknown[])[]): Cells =>
  new Map(rows.filter((row) => row[NAME] !== '').map((row) => [row[NAME], row]));

const cellsOf = ({ host }: Opened): Cells => byName(lookAt(host, SHEET).values().slice(HEADER_ROW));

/** The same, as our columns would be if all were checked now. */
async function checkedNow(workbook: Workbook, cells: Cells): Promise<Cells> {
  const result = await check(workbook, {}, testSurroundings());
  const [on] = result.workspace.tables;
  if (on === undefined) throw new Error('No table');
  const { table, own } = on;
  const rows = { first: table.firstRow, last: table.lastRow };
  const size = { rows: rows.last - rows.first + 1, columns: 1 };
  const names = await workbook.read({ sheet: SHEET, row: rows.first, column: NAME + 1, ...size });
  const lines = new Map([...cells].map(([name, row]) => [name, [...row]]));
  for (const { row, column, values } of markCells(result)(SHEET, own as OwnColumns, rows))
    values.forEach((line, down) => {
      const now = lines.get(names.values[row + down - rows.first]?.[0]);
      line.forEach((value, across) => {
        if (now !== undefined) now[column + across - 1] = value ?? '';
      });
    });
  return lines;
}

/** Whether each cell of a person holds what one of these says. */
function strayIn(cells: Cells, may: readonly Cells[]): readonly string[] {
  return [...cells].flatMap(([name, row]) =>
    row.flatMap((cell, column) =>
      may.some((each) => (each.get(name)?.[column] ?? '') === cell)
        ? []
        : [`${String(name)}, column ${column + 1}: ${JSON.stringify(cell)}`],
    ),
  );
}

const part = (cells: Cells, from: number, to?: number): Cells =>
  new Map([...cells].map(([name, row]) => [name, row.slice(from, to)]));
const theirs = (cells: Cells): Cells => part(cells, 0, HEADERS.length);
const ours = (cells: Cells): Cells => part(cells, HEADERS.length);

describe('something happens between any two requests to Excel', () => {
  it.each(Object.entries(ACTS))(
    'of %s: nothing stops it, and each cell is beside its person',
    async (_, act) => {
      const memory = memoryWorkbook(inTable());
      await act.earlier?.(createSession(memory, testSurroundings(), 'fr'));
      const content = await contentOf(memory);
      const still = await open(content, act);
      const before = cellsOf(still);
      await act.does(still.session);
      const after = cellsOf(still);
      const { requests } = still.host.counters;
      expect(requests).toBeGreaterThan(2);

      const happens = async (at: number, [event, happen]: (typeof EVENTS)[number]) => {
        const on = await open(content, act);
        on.host.beforeRequest(at, () => happen(personIn(on.host)));
        const outcome = await act.does(on.session).catch((error: unknown) => error);
        const now = cellsOf(on);
        const edited: Cells = new Map([['DUZÉRO', ['', '', '', '', '', 'tapé']]]);
        const stray = [
          ...strayIn(theirs(now), [before, after, edited]),
          ...(strayIn(ours(now), [ours(after)]).length === 0
            ? []
            : strayIn(ours(now), [ours(after), ours(await checkedNow(on.workbook, now))])),
        ];
        expect({ event, at, outcome: outcome instanceof Error ? outcome.message : 'done', stray }).toEqual({
          event,
          at,
          outcome: 'done',
          stray: [],
        });
        on.host.checkUnknown();
      };
      const places = Array.from({ length: requests }, (_, index) => index + 1);
      for (const at of spread(places, SOME))
        for (const [index, event] of EVENTS.entries())
          if (IS_LONG || index === at % EVENTS.length || (index === 0 && requests <= FEW))
            await happens(at, event);
    },
  );
});
