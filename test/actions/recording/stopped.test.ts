import { describe, expect, it } from '@jest/globals';
import { rowToDeposit, rowToLine } from '#journal';
import { createSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { spread } from '../../long';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, processed, SHEET, soundRows } from '../workbooks';
import { watched } from '../writing/watched';

const BLOCK = 3;
/** One for all, so that no two files have one id. */
const surroundings = testSurroundings();
const ROWS = soundRows({}, { nomUsage: 'nil' }, {}, { codeInsee: 1053 }, { nomUsage: 'nil' });
const LISTS = ['Passages', 'Paramètres', '_accrochage', 'Dépôts', 'Historique accrochage'];

type Session = ReturnType<typeof createSession>;
type Act = (session: Session, signal: AbortSignal) => Promise<unknown>;

/** The workbook as it stands, to begin again from. */
async function saved(workbook: MemoryWorkbook): Promise<WorkbookContent> {
  const { sheets } = await workbook.describe();
  return {
    sheets: sheets
      .filter(({ name }) => LISTS.includes(name))
      .map(({ name, tables }) => ({
        name,
        rows: workbook.grid(name),
        tables: tables.map((table) => ({ ...table, columns: table.headers.length })),
      })),
  };
}

async function after(content: WorkbookContent, ...acts: readonly ((session: Session) => Promise<unknown>)[]) {
  const memory = memoryWorkbook(content);
  const session = createSession(memory, surroundings, 'fr');
  for (const act of acts) await act(session);
  return saved(memory);
}

const fresh = contentOf({ rows: ROWS });

async function listed(workbook: MemoryWorkbook) {
  const { sheets } = await workbook.describe();
  const under = (name: string) => {
    const table = sheets.find((sheet) => sheet.name === name)?.tables[0];
    const rows = table === undefined ? [] : workbook.grid(name).slice(table.headerRow);
    return { headers: table?.headers ?? [], rows: rows.filter((row) => row.some((cell) => cell !== null)) };
  };
  const [depots, lines] = [under('Dépôts'), under('Historique accrochage')];
  return {
    deposits: depots.rows.map((row) => rowToDeposit(depots.headers, row)),
    history: lines.rows.map((row) => rowToLine(lines.headers, row)),
  };
}

const column = (workbook: MemoryWorkbook, header: string) => {
  const at = workbook.grid(SHEET)[0]?.indexOf(header) ?? -1;
  return workbook
    .grid(SHEET)
    .slice(1)
    .map((row) => (at < 0 ? null : (row[at] ?? null)));
};

/** What must be true of a workbook whatever was stopped. */
async function isConsistent(memory: MemoryWorkbook): Promise<void> {
  const { deposits, history } = await listed(memory);
  for (const { idFlux } of history) expect(deposits.map((deposit) => deposit.idFlux)).toContain(idFlux);
  for (const { idFlux, passages, state } of deposits) {
    const lines = history.filter((line) => line.idFlux === idFlux).length;
    if (state !== 'cancelled') expect([idFlux, lines]).toEqual([idFlux, passages]);
  }
  const counted = new Set(deposits.filter(({ state }) => state !== 'cancelled').map(({ idFlux }) => idFlux));
  const sent = new Set(
    history.filter(({ idFlux }) => counted.has(idFlux)).map(({ idTechnique }) => idTechnique),
  );
  const ids = column(memory, 'idTechnique');
  column(memory, 'Statut').forEach((status, index) => {
    if (['Généré', 'Déposé', 'Accepté', 'KO'].includes(String(status)))
      expect([...sent]).toContain(ids[index]);
  });
}

/** The columns of the department, and what the pane says of each row, once all was checked. */
async function mended(memory: MemoryWorkbook) {
  const session = createSession(memory, surroundings, 'fr');
  await session.check({});
  return { statuses: column(memory, 'Statut'), marks: column(memory, 'Marques') };
}

const dropped: Act = async (session, signal) => {
  const [deposit] = await session.deposits();
  const file = processed(deposit?.idFlux ?? '', { ok: ['P-001', 'P-003'], ko: [['P-004', 'refus']] });
  await session.readAccuses([file], { signal });
  return session.applyAccuses(false, { signal });
};

const sent = () =>
  after(
    fresh,
    (session) => session.generate({ action: 'CREATION' }, {}),
    async (session) => session.confirmDeposit((await session.deposits())[0]?.idFlux ?? ''),
  );

const CASES: Readonly<Record<string, { from: () => Promise<WorkbookContent>; act: Act }>> = {
  'the first check': { from: async () => fresh, act: (session, signal) => session.check({ signal }) },
  corrections: { from: async () => fresh, act: (session, signal) => session.correct('all', { signal }) },
  'ids given': {
    from: async () => contentOf({ rows: ROWS.map((row) => ({ ...row, idTechnique: null })) }),
    act: (session, signal) => session.assignIds({ signal }),
  },
  'the first generation': {
    from: async () => fresh,
    act: (session, signal) => session.generate({ action: 'CREATION' }, { signal }),
  },
  'a generation in place of another': {
    from: () => after(fresh, (session) => session.generate({ action: 'CREATION' }, {})),
    act: (session, signal) => session.generate({ action: 'CREATION', replace: true }, { signal }),
  },
  'an accusé': { from: sent, act: dropped },
};

describe.each(Object.entries(CASES))('%s', (_name, { from, act }) => {
  it.each(['cancelled', 'refused by the host'])(
    '%s at any call, leaves a workbook that is true',
    async (how) => {
      const content = await from();
      const whole = watched(memoryWorkbook(content), BLOCK);
      await act(createSession(whole.workbook, surroundings, 'fr'), new AbortController().signal);
      const stoppedAt = async (at: number) => {
        const memory = memoryWorkbook(content);
        const stop = new AbortController();
        const host = watched(memory, BLOCK, (n) => {
          if (n === at && how === 'cancelled') stop.abort();
          if (n >= at && how !== 'cancelled') throw new Error('refused');
        });
        const session = createSession(host.workbook, surroundings, 'fr');
        const outcome = await act(session, stop.signal).catch((error: unknown) => error);
        try {
          if (how !== 'cancelled') expect(outcome).toMatchObject({ message: 'refused' });
          await isConsistent(memory);
          const { statuses } = await mended(memory);
          await isConsistent(memory);
          const again = memoryWorkbook(await saved(memory));
          expect((await mended(again)).statuses).toEqual(statuses);
          if (outcome instanceof Error || how !== 'cancelled')
            await act(createSession(memory, surroundings, 'fr'), new AbortController().signal);
          await isConsistent(memory);
        } catch (error) {
          throw new Error(`Stopped at call ${at}, ${JSON.stringify(whole.calls[at - 1])}`, { cause: error });
        }
      };
      const places = whole.calls.map((_, index) => index + 1);
      await Promise.all(spread(places, 12).map(stoppedAt));
    },
  );
});
