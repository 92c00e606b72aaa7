import { describe, expect, it } from '@jest/globals';
import { openWorkspace } from '#actions/workspace';
import { BadInputError, type CellValue } from '#dictionary';
import { createSession, type HostedSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook, type WorkbookContent } from '#workbook/memory';
import type { Workbook } from '#workbook';
import { columnsOf, contentOf, processed, SHEET, soundRows } from '../actions/workbooks';
import type { Host } from '../excel-host/jest';
import { IS_LONG } from '../long';
import { testSurroundings } from '../scenario/surroundings';
import { openWorkbook } from '../workbook/excel/open-workbook';
import { someHidden } from '../workbook/some-hidden';

/** One for all, so that no two files have one id. */
const surroundings = testSurroundings();
const NIR = { nir: '2910744109334', identification: 'NIR' };
const ROWS = soundRows({}, { nomUsage: 'nil' }, { codeInsee: 1053 }, NIR);
const CONTENT = contentOf({ rows: ROWS, others: { 'Mis de côté': [null, null, null, null] } });
/** Columns of the department's: their cells hold what they held, or what the action gives them. */
const WIDTH = columnsOf(ROWS).length + 1;

type Act = (session: HostedSession) => Promise<unknown>;

const firstFlux = async (session: HostedSession): Promise<string> =>
  (await session.deposits()).at(-1)?.idFlux ?? '';
const generate: Act = (session) => session.generate({ action: 'CREATION' }, {});
const confirm: Act = async (session) => session.confirmDeposit(await firstFlux(session));
const answer: Act = async (session) => {
  const file = processed(await firstFlux(session), {
    ok: ['P-001', 'P-003', 'P-004'],
    ko: [['P-002', 'refus']],
  });
  await session.readAccuses([file], {});
  await session.applyAccuses(false, {});
};
const aside: Act = (session) =>
  session.setAside({ sheet: SHEET, runs: [{ first: 2, last: 3 }] }, 'abandon', {});

/** Every action that writes, and what was done before it. */
const ACTIONS: Readonly<Record<string, readonly [before: readonly Act[], act: Act]>> = {
  contrôler: [[], (session) => session.check({})],
  corriger: [[], (session) => session.correct('all', {})],
  'mettre de côté': [[], aside],
  annuler: [[], async (session) => (await session.correct('all', {}), session.undo({}))],
  échéances: [[], (session) => session.addDeadlines({})],
  générer: [[], generate],
  remplacer: [[generate], (session) => session.generate({ action: 'CREATION', replace: true }, {})],
  confirmer: [[generate], confirm],
  'annuler le dépôt': [[generate], async (session) => session.cancelDeposit(await firstFlux(session))],
  déclarer: [
    [],
    (session) => session.declareSent({ of: 'late', date: '2026-06-01', how: 'par le portail', by: '' }, {}),
  ],
  accusé: [[generate, confirm], answer],
  supprimer: [
    [generate, confirm, answer],
    (session) =>
      session.generate(
        { action: 'SUPPRESSION', rows: [{ sheet: SHEET, runs: [{ first: 2, last: 2 }] }] },
        {},
      ),
  ],
  'effacer les NIR': [[generate, confirm, answer], (session) => session.wipeNirs({})],
};

/** What an action does first, where the cells hold something else in between. */
const PASSING: Readonly<Record<string, Act>> = { annuler: (session) => session.correct('all', {}) };

/** Requests that a pane which was closed no longer has answered. */
const GONE = 12;

/** What goes wrong at a request: it is not done, it is done and nobody knows, the next one fails too, the pane is closed. */
const FAULTS: Readonly<Record<string, (host: Host, n: number) => void>> = {
  avant: (host, n) => host.failRequest(n, { code: 'GeneralException', when: 'before' }),
  après: (host, n) => host.failRequest(n, { code: 'GeneralException', when: 'after' }),
  'deux fois': (host, n) => {
    host.failRequest(n, { code: 'ActivityLimitReached', when: 'before' });
    host.failRequest(n + 1, { code: 'ActivityLimitReached', when: 'after' });
  },
  fermé: (host, n) => {
    for (let next = n; next < n + GONE; next++)
      host.failRequest(next, { code: 'RequestAborted', when: 'before' });
  },
};

/** The workbook as it stands, to begin again from. */
async function contentNow(workbook: MemoryWorkbook): Promise<WorkbookContent> {
  const { sheets } = await workbook.describe();
  return {
    sheets: sheets.map(({ name, tables }) => ({
      name,
      rows: workbook.grid(name),
      tables: tables.map((table) => ({ ...table, columns: table.headers.length })),
    })),
  };
}

async function prepared(acts: readonly Act[]): Promise<WorkbookContent> {
  if (acts.length === 0) return CONTENT;
  const memory = memoryWorkbook(CONTENT);
  for (const act of acts) await act(createSession(memory, surroundings, 'fr'));
  return contentNow(memory);
}

/** Every cell of a sheet through the port; none where there is no such sheet. */
async function gridOf(workbook: Workbook, name: string): Promise<readonly (readonly CellValue[])[]> {
  const sheet = (await workbook.describe()).sheets.find((each) => each.name === name);
  if (sheet === undefined || sheet.rows === 0) return [];
  const { rows, columns } = sheet;
  return (await workbook.read({ sheet: name, row: 1, column: 1, rows, columns })).values;
}

const departments = async (workbook: Workbook): Promise<readonly (readonly CellValue[])[]> =>
  (await gridOf(workbook, SHEET)).map((line) => line.slice(0, WIDTH).map((cell) => cell ?? null));

/** Deposits whose lines are not all there. */
async function halfDone(workbook: Workbook): Promise<readonly string[]> {
  const { deposits, history } = await openWorkspace(workbook, {}, surroundings);
  return deposits.flatMap(({ idFlux, passages, state }) =>
    state !== 'cancelled' && history.filter((line) => line.idFlux === idFlux).length !== passages
      ? idFlux
      : [],
  );
}

interface Run {
  readonly outcome: unknown;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly requests: number;
}

/** Whether rows are hidden by a filter, over which a desktop Excel puts what is written into other cells. */
interface Mode {
  readonly isFiltered: boolean;
}

const opened = (content: WorkbookContent, { isFiltered }: Mode) =>
  openWorkbook(isFiltered ? someHidden(content) : content, { filterMisplaces: isFiltered });

async function played(
  content: WorkbookContent,
  mode: Mode,
  act: Act,
  fault: (host: Host) => void,
): Promise<Run> {
  const { workbook, host } = opened(content, mode);
  const session = createSession(workbook, surroundings, 'fr');
  host.resetCounters();
  fault(host);
  const outcome = await act(session).then(
    () => null,
    (error: unknown) => error,
  );
  const { requests } = host.counters;
  return { outcome, workbook, host, requests };
}

/** The faults of an action, and the requests at which each is tried: one, drawn by its name; all in the long run. */
function tried(name: string, requests: number): readonly (readonly [string, readonly number[]])[] {
  const kinds = Object.keys(FAULTS);
  if (IS_LONG) return kinds.map((kind) => [kind, Array.from({ length: requests }, (_, index) => index + 1)]);
  const seed = seedOf(name);
  return [[kinds[seed % kinds.length] ?? '', [1 + (seed % requests)]]];
}

const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

/** Of each action, with a filter and without one in the long run; else every other one with a filter. */
const PLAYED = Object.entries(ACTIONS).flatMap(([name, [before, act]], at) =>
  [false, true]
    .filter((isFiltered) => IS_LONG || isFiltered === (at % 2 === 1))
    .map(
      (isFiltered) =>
        [
          name,
          isFiltered ? 'rows being hidden by a filter' : 'all rows shown',
          { isFiltered, before, act },
        ] as const,
    ),
);

const table: string[] = [];

describe.each(PLAYED)('%s, in Excel, %s', (name, how, { isFiltered, before, act }) => {
  const mode = { isFiltered };
  it('with a fault at any request: each cell of the department’s is old or new, and a retry ends it', async () => {
    const content = await prepared(before);
    const start = await departments(opened(content, mode).workbook);
    const whole = await played(content, mode, act, () => undefined);
    expect(whole.outcome).toBe(null);
    const end = await departments(whole.workbook);
    const first = PASSING[name];
    const midway =
      first === undefined
        ? end
        : await departments((await played(content, mode, first, () => undefined)).workbook);
    const cells: string[] = [];
    for (const [kind, places] of tried(name, whole.requests)) {
      const fault = FAULTS[kind] ?? (() => undefined);
      const counts = { essais: 0, dits: 0, faits: 0 };
      for (const place of places) {
        const run = await played(content, mode, act, (host) => fault(host, place));
        const where = `${name}, ${how}, ${kind}, request ${place} of ${whole.requests}`;
        counts.essais += 1;
        if (run.outcome === null) counts.faits += 1;
        else {
          if (!(run.outcome instanceof BadInputError)) throw new Error(where, { cause: run.outcome });
          counts.dits += 1;
        }
        // What is left of the faults goes with the pane that met them.
        for (let rest = 0; rest < GONE; rest++) await run.workbook.describe().catch(() => undefined);
        const stopped = await departments(run.workbook);
        const strange = stopped.flatMap((line, row) =>
          line.flatMap((cell, column) =>
            [start, midway, end].some((grid) => cell === (grid[row]?.[column] ?? null))
              ? []
              : [[row, column, cell]],
          ),
        );
        expect([where, strange]).toEqual([where, []]);
        const half = await halfDone(run.workbook);
        const again = createSession(run.workbook, surroundings, 'fr');
        await again.check({});
        const found =
          JSON.stringify((await again.findings({ offset: 0, limit: 1000 })).items) +
          JSON.stringify(await again.questions());
        for (const idFlux of half)
          if (!found.includes('missing-lines'))
            throw new Error(`${where}: ${idFlux} is half there, and nothing says so`);
        const retried = await act(createSession(run.workbook, surroundings, 'fr')).catch(
          (error: unknown) => error,
        );
        if (retried instanceof Error && !(retried instanceof BadInputError))
          throw new Error(where, { cause: retried });
        await createSession(run.workbook, surroundings, 'fr').check({});
        const last = await departments(run.workbook);
        if (name !== 'annuler') expect([where, last]).toEqual([where, end]);
        run.host.checkUnknown();
      }
      cells.push(`${kind} ${counts.essais} (${counts.dits} dits, ${counts.faits} faits)`);
    }
    const what = isFiltered ? `${name}, filtré` : name;
    table.push(`${what.padEnd(26)} ${String(whole.requests).padStart(3)} demandes : ${cells.join(' ; ')}`);
    if (table.length === PLAYED.length) process.stdout.write(`${table.join('\n')}\n`);
  });
});
