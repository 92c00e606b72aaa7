import type { Surroundings } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { createSession, type HostedSession } from '#session';
import type { Workbook } from '#workbook';
import { memoryWorkbook, type MemoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { contentOf, SHEET, type Content } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

/** What is done to a workbook, by the names of the port. */
export type Call = keyof Workbook;

/** A session on a workbook in memory, and what a test does in the user's place. */
export interface Opened {
  readonly session: HostedSession;
  readonly workbook: MemoryWorkbook;
  /** The calls made since the last time this was asked. */
  readonly calls: () => readonly Call[];
  /** Another session on the same workbook, that knows nothing. */
  readonly anew: (surroundings?: Surroundings) => HostedSession;
  /** Sets one cell of the passages as the user does, and tells the session. @param row 1-based sheet row. */
  readonly type: (row: number, header: string, value: CellValue) => void;
  /** The column of a header on the passages, 1-based. */
  readonly columnOf: (header: string) => number;
  readonly cell: (row: number, header: string) => CellValue;
  /** Puts the rows of passages in another order, cells of ours too, without a word to the session. */
  readonly reorder: (
    order: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
  ) => void;
}

export interface Opening {
  readonly surroundings?: Surroundings;
  /** Called before each call to the workbook, with its rank from 1: it may throw, or change the workbook. */
  readonly before?: (call: Call, rank: number, workbook: MemoryWorkbook) => void;
  /** The row of the headers on the passages, 1-based. */
  readonly headerRow?: number;
}

/** The calls that read or write cells, or more. */
const COUNTED: readonly Call[] = [
  'describe',
  'read',
  'write',
  'addColumns',
  'applyColumns',
  'ensureSheet',
  'appendRows',
  'extendTable',
  'removeSheet',
  'removeColumns',
  'shortenTable',
  'setHighlights',
];

export function opened(content: Content | WorkbookContent, opening: Opening = {}): Opened {
  const workbook = memoryWorkbook('rows' in content ? contentOf(content) : content);
  const { surroundings = testSurroundings(), headerRow = 1 } = opening;
  let calls: Call[] = [];
  let rank = 0;
  const counted: Workbook = { ...workbook };
  for (const call of COUNTED) {
    const made = workbook[call] as (...given: readonly unknown[]) => Promise<unknown>;
    Object.assign(counted, {
      [call]: async (...given: readonly unknown[]) => {
        opening.before?.(call, ++rank, workbook);
        calls.push(call);
        return made(...given);
      },
    });
  }
  const session = createSession(counted, surroundings, 'fr');
  const columnOf = (header: string) => {
    const at = workbook.grid(SHEET)[headerRow - 1]?.indexOf(header) ?? -1;
    if (at < 0) throw new Error(`No column ${header}`);
    return at + 1;
  };
  return {
    session,
    workbook,
    calls: () => {
      const made = calls;
      calls = [];
      return made;
    },
    anew: (others = testSurroundings()) => createSession(workbook, others, 'fr'),
    type: (row, header, value) => {
      workbook.change({ sheet: SHEET, row, column: columnOf(header), values: [[value]] });
      session.changed({ sheet: SHEET, firstRow: row, lastRow: row, kind: 'edited', byUser: true });
    },
    columnOf,
    cell: (row, header) => workbook.grid(SHEET)[row - 1]?.[columnOf(header) - 1] ?? null,
    reorder: (order) => {
      const grid = workbook.grid(SHEET);
      const width = Math.max(...grid.map((line) => line.length));
      const rows = grid
        .slice(headerRow)
        .map((line) => Array.from({ length: width }, (_, n) => line[n] ?? null));
      const after = order(rows);
      const blank = Array.from({ length: width }, () => null);
      const values = Array.from({ length: Math.max(rows.length, after.length) }, (_, n) => after[n] ?? blank);
      workbook.change({ sheet: SHEET, row: headerRow + 1, column: 1, values });
    },
  };
}

/** Every cell of a workbook, empty ends left out. */
export async function allCells(
  workbook: MemoryWorkbook,
): Promise<Readonly<Record<string, readonly (readonly CellValue[])[]>>> {
  const { sheets } = await workbook.describe();
  return Object.fromEntries(
    sheets.map(({ name }) => {
      const rows = workbook
        .grid(name)
        .map((line) => line.slice(0, line.findLastIndex((cell) => cell !== null) + 1));
      return [name, rows.slice(0, rows.findLastIndex((line) => line.length > 0) + 1)];
    }),
  );
}

/** All that a session says of its last check. */
export async function said(session: HostedSession) {
  return {
    report: await session.report(),
    findings: (await session.findings({ offset: 0, limit: 1000 })).items,
    corrections: (await session.corrections({ offset: 0, limit: 1000 })).items,
    overview: await session.overview(),
  };
}
