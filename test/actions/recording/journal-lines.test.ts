import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { rowToLine, type HistoryLine } from '#journal';
import { createSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, processed, soundRows } from '../workbooks';
import { watched, type Call } from '../writing/watched';

const BLOCK = 2;
const HISTORIQUE = 'Historique accrochage';

type Lines = readonly (readonly CellValue[])[];
type Move = (lines: Lines) => Lines;

/** The lines under the headers of *Historique*. */
async function linesOf(memory: MemoryWorkbook) {
  const { sheets } = await memory.describe();
  const table = sheets.find(({ name }) => name === HISTORIQUE)?.tables[0];
  if (table === undefined) throw new Error('No table of Historique');
  const cells = memory
    .grid(HISTORIQUE)
    .slice(table.headerRow)
    .map((line) => table.headers.map((_, place) => line[place] ?? null))
    .filter((line) => line.some((cell) => cell !== null));
  return { ...table, cells, lines: cells.map((line) => rowToLine(table.headers, line)) };
}

/** Puts the lines in another order, or others among them, as the user does. */
async function moveLines(memory: MemoryWorkbook, move: Move): Promise<void> {
  const { name, headerRow, firstColumn, cells } = await linesOf(memory);
  const values = move(cells);
  memory.change({ sheet: HISTORIQUE, row: headerRow + 1, column: firstColumn, values });
  await memory.extendTable(HISTORIQUE, name, headerRow + values.length);
}

/** A line of a file that another made. */
const stranger =
  (idFlux: string): Move =>
  ([first = [], ...others]) => [
    first
      .map((cell) => (typeof cell === 'string' && /^P-/.test(cell) ? 'P-900' : cell))
      .map((cell, place) => (place === FLUX ? idFlux : cell)),
    first,
    ...others,
  ];

const MOVES = {
  nothing: (lines) => lines,
  'lines sorted upside down': (lines) => [...lines].reverse(),
  'a line added on top': stranger('F-900'),
} satisfies Record<string, Move>;

/** The 0-based place of `idFlux` in a line. */
let FLUX = 0;

interface Setting {
  readonly memory: MemoryWorkbook;
  readonly session: ReturnType<typeof createSession>;
  /** The move to make just before the n-th call of this kind on *Historique* from now on; then others, later. */
  readonly plan: (method: Call['method'], ...moves: readonly (readonly [nth: number, move: Move])[]) => void;
  readonly idFlux: string;
}

/** Four passages, sent and dropped. */
async function dropped(): Promise<Setting> {
  const memory = memoryWorkbook(contentOf({ rows: soundRows({}, {}, {}, {}) }));
  let planned: { method: Call['method']; moves: ReadonlyMap<number, Move> } | null = null;
  let nth = 0;
  const host = watched(memory, BLOCK);
  const disturbed = async (method: Call['method'], sheet: string): Promise<void> => {
    if (planned === null || planned.method !== method || sheet !== HISTORIQUE) return;
    nth += 1;
    const move = planned.moves.get(nth);
    if (move !== undefined) await moveLines(memory, move);
  };
  const workbook = {
    ...host.workbook,
    read: async (range: Parameters<MemoryWorkbook['read']>[0]) => {
      await disturbed('read', range.sheet);
      return host.workbook.read(range);
    },
    write: async (...given: Parameters<MemoryWorkbook['write']>) => {
      await disturbed('write', given[0][0]?.sheet ?? '');
      return host.workbook.write(...given);
    },
  };
  const session = createSession(workbook, testSurroundings(), 'fr');
  const { files } = await session.generate({ action: 'CREATION' }, {});
  const idFlux = files[0]?.idFlux ?? '';
  await session.confirmDeposit(idFlux);
  FLUX = (await linesOf(memory)).cells[0]?.indexOf(idFlux) ?? 0;
  const plan: Setting['plan'] = (method, ...moves) => {
    planned = { method, moves: new Map(moves) };
    nth = 0;
  };
  return { memory, session, plan, idFlux };
}

const answers = async ({ session }: Setting, file: ReturnType<typeof processed>) => {
  await session.readAccuses([file], {});
  return session.applyAccuses(false, {});
};

/** What the lines of a file say of each passage. */
const outcomes = (lines: readonly HistoryLine[], idFlux: string) =>
  Object.fromEntries(
    lines
      .filter((line) => line.idFlux === idFlux)
      .map(({ idTechnique, outcome, message }) => [idTechnique, [outcome, message]]),
  );

const WHEN = [
  ['read', 1],
  ['write', 1],
  ['write', 2],
] as const;

const CASES = Object.entries(MOVES).flatMap(([first, before]) =>
  Object.entries(MOVES).flatMap(([second, after]) =>
    WHEN.map(([method, nth]) => ({ first, before, second, after, method, nth })),
  ),
);

describe('two accusés, one after the other in the same session', () => {
  it.each(CASES)(
    '$first, then $second, at $method $nth of Historique: every line says what was answered to its passage',
    async ({ before, after, method, nth }) => {
      const setting = await dropped();
      const { memory, plan, idFlux } = setting;
      plan(method, [nth, before]);
      await answers(setting, processed(idFlux, { id: '1', ok: ['P-002'], ko: [['P-004', 'Refus']] }));
      plan(method, [nth, after]);
      await answers(
        setting,
        processed(idFlux, { id: '2', ok: ['P-001'], ko: [['P-003', 'Titulaire non identifié']] }),
      );
      const { lines } = await linesOf(memory);
      expect(outcomes(lines, idFlux)).toEqual({
        'P-001': ['accepted', ''],
        'P-002': ['accepted', ''],
        'P-003': ['ko', 'Titulaire non identifié'],
        'P-004': ['ko', 'Refus'],
      });
      const known = await setting.session.koGroups();
      expect(known.flatMap(({ rows }) => rows.map(({ idTechnique }) => idTechnique)).sort()).toEqual([
        'P-003',
        'P-004',
      ]);
    },
  );
});

describe('lines moved while the list is put right', () => {
  const answer = (setting: Setting) =>
    answers(
      setting,
      processed(setting.idFlux, {
        ok: ['P-001', 'P-002', 'P-004'],
        ko: [['P-003', 'Titulaire non identifié']],
      }),
    );
  const upsideDown: Move = (lines) => [...lines].reverse();
  const firstPutLast: Move = (lines) => [...lines.slice(1), ...lines.slice(0, 1)];

  it.each(
    [2, 3].flatMap((nth) =>
      Object.entries({ ...MOVES, 'the first line put last': firstPutLast }).map(([name, move]) => ({
        nth,
        name,
        move,
      })),
    ),
  )('$name at write $nth: no line is lost, nor written twice', async ({ nth, move }) => {
    const setting = await dropped();
    setting.plan('write', [1, upsideDown], [nth, move]);
    // Moved twice in a row, they are left as they are, and it is said: the accusé is then imported again.
    const isMovedTwice = nth === 2 && move !== MOVES.nothing;
    if (isMovedTwice) await expect(answer(setting)).rejects.toMatchObject({ code: 'rows-moved' });
    await answer(setting);
    const { lines } = await linesOf(setting.memory);
    expect(outcomes(lines, setting.idFlux)).toEqual({
      'P-001': ['accepted', ''],
      'P-002': ['accepted', ''],
      'P-003': ['ko', 'Titulaire non identifié'],
      'P-004': ['accepted', ''],
    });
    expect(lines.filter(({ idFlux }) => idFlux === setting.idFlux)).toHaveLength(4);
    const others = lines.filter(({ idFlux }) => idFlux !== setting.idFlux);
    expect(others.map(({ idFlux, idTechnique }) => [idFlux, idTechnique])).toEqual(
      move === MOVES['a line added on top'] ? [['F-900', 'P-900']] : [],
    );
  });

  it('again and again: it is said in one sentence', async () => {
    const setting = await dropped();
    setting.plan('write', ...Array.from({ length: 50 }, (_, n) => [n + 1, firstPutLast] as const));
    await expect(answer(setting)).rejects.toMatchObject({
      code: 'rows-moved',
      text: { fr: expect.stringContaining('Ne triez pas ces feuilles') },
    });
  });
});
