import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { createSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, rowsAt, SHEET, soundRows } from '../workbooks';
import { watched } from '../writing/watched';

const BLOCK = 2;
const NOTE = 'Observations du service';
const CLAIM = 'Transmis';
const LONGER = 'Envoyé par courrier';

const ROWS = soundRows({}, { sexe: 'x' }, {}, { codeInsee: 1053 }, { nomUsage: 'nil' });

const placeOf = (memory: MemoryWorkbook, header: string) =>
  (memory.grid(SHEET)[0]?.indexOf(header) ?? -1) + 1;

const cellsUnder = (memory: MemoryWorkbook, header: string): readonly CellValue[] =>
  memory
    .grid(SHEET)
    .slice(1)
    .map((line) => line[placeOf(memory, header) - 1] ?? null);

const type = (memory: MemoryWorkbook, row: number, header: string, value: CellValue) => {
  memory.change({ sheet: SHEET, row, column: placeOf(memory, header), values: [[value]] });
};

/** A workbook that was checked once: our columns stand between those of the department, and row 3 claims that it was sent. */
async function checkedOnce(): Promise<WorkbookContent> {
  const memory = memoryWorkbook(contentOf({ rows: ROWS }));
  await createSession(memory, testSurroundings(), 'fr').check({});
  type(memory, 3, 'Statut', CLAIM);
  const column = (memory.grid(SHEET)[0]?.length ?? 0) + 1;
  const notes = [NOTE, ...ROWS.map((_, index) => `note ${index + 1}`)];
  memory.change({ sheet: SHEET, row: 1, column, values: notes.map((note) => [note]) });
  const { sheets } = await memory.describe();
  return { sheets: sheets.map(({ name }) => ({ name, rows: memory.grid(name) })) };
}

/** Inserts a column of the department's at the left. */
function insertColumn(memory: MemoryWorkbook): void {
  const values = memory.grid(SHEET).map((line, index) => [index === 0 ? 'Ajout' : `ajout ${index}`, ...line]);
  memory.change({ sheet: SHEET, row: 1, column: 1, values });
}

/** Checks once for each call of a check, all at once: something is done just before that call. */
async function beforeEachCall(
  content: WorkbookContent,
  happens: (memory: MemoryWorkbook) => void,
  then: (memory: MemoryWorkbook, at: number) => Promise<void> | void,
): Promise<void> {
  const still = watched(memoryWorkbook(content), BLOCK);
  await createSession(still.workbook, testSurroundings(), 'fr').check({});
  const happeningBefore = async (at: number) => {
    const memory = memoryWorkbook(content);
    const { workbook, calls } = watched(memory, BLOCK, (n) => {
      if (n === at) happens(memory);
    });
    try {
      await createSession(workbook, testSurroundings(), 'fr').check({});
      await then(memory, at);
    } catch (error) {
      throw new Error(`Before call ${at}, ${JSON.stringify(calls[at - 1])}`, { cause: error });
    }
  };
  await Promise.all(still.calls.slice(1).map((_, index) => happeningBefore(index + 2)));
}

describe('a sending that somebody claims in Statut at any time of a check', () => {
  it.each([
    ['words of its own', LONGER],
    ['the words that another row has', CLAIM],
  ])('stays: %s', async (_name, words) => {
    await beforeEachCall(
      await checkedOnce(),
      (memory) => {
        type(memory, 5, 'Statut', words);
      },
      (memory) => {
        const claims = cellsUnder(memory, 'Statut').map((cell) =>
          /^(?:Transmis|Envoyé)/.test(String(cell)) ? cell : null,
        );
        expect(claims).toEqual([null, CLAIM, null, words, null]);
      },
    );
  });

  it('stays though it is typed again and again', async () => {
    const memory = memoryWorkbook(await checkedOnce());
    let times = 0;
    const { workbook } = watched(memory, BLOCK, (_n, { method, sheet }) => {
      if (method === 'write' && sheet === SHEET) type(memory, 5, 'Statut', `Transmis ${(times += 1)}`);
    });
    await createSession(workbook, testSurroundings(), 'fr')
      .check({})
      .catch(() => undefined);
    expect(cellsUnder(memory, 'Statut')[3]).toBe(`Transmis ${times}`);
    expect(cellsUnder(memory, 'Statut')[1]).toBe(CLAIM);
  });
});

describe('a column inserted at any time of a check', () => {
  it.each<[string, () => Promise<WorkbookContent>]>([
    [
      'the first',
      async () => contentOf({ rows: ROWS, others: { [NOTE]: ROWS.map((_, n) => `note ${n + 1}`) } }),
    ],
    ['a later one', checkedOnce],
  ])('no cell of the department is changed by it: %s', async (_name, content) => {
    const before = memoryWorkbook(await content());
    const headers = [...Object.keys(ROWS[0] ?? {}), NOTE];
    const still = headers.map((header) => cellsUnder(before, header));
    await beforeEachCall(await content(), insertColumn, (memory) => {
      expect(headers.map((header) => cellsUnder(memory, header))).toEqual(still);
      expect(cellsUnder(memory, 'Ajout')).toEqual(ROWS.map((_, index) => `ajout ${index + 1}`));
      expect(cellsUnder(memory, 'Statut')[0]).toBe('Prêt');
    });
  });
});

describe('what somebody types into Statut of a row that a recheck did not read', () => {
  it('stays', async () => {
    const memory = memoryWorkbook(contentOf({ rows: soundRows({}, {}, {}) }));
    const session = createSession(memory, testSurroundings(), 'fr');
    await session.check({});
    type(memory, 4, 'Statut', LONGER);
    type(memory, 2, 'idTechnique', 'P-003');
    const report = await session.recheck(rowsAt(2), {});
    expect(cellsUnder(memory, 'Statut')).toEqual(['À corriger', 'Prêt', LONGER]);
    expect(report).toMatchObject({ since: { rows: 0, moved: false } });
  });
});

describe('what the user types into Statut after the first check', () => {
  it('is read when the row is checked again, and stays', async () => {
    const memory = memoryWorkbook(contentOf({ rows: soundRows({}, {}) }));
    const session = createSession(memory, testSurroundings(), 'fr');
    await session.check({});
    type(memory, 3, 'Statut', LONGER);
    await session.recheck(rowsAt(3), {});
    expect(await session.overview()).toMatchObject({ statuses: { invalid: 1 } });
    expect(cellsUnder(memory, 'Statut')).toEqual(['Prêt', LONGER]);
  });
});

describe('what our columns held is compared without another call', () => {
  it('one read and one write a block, and one write for rows checked again', async () => {
    const content = await checkedOnce();
    const { workbook, count, forget } = watched(memoryWorkbook(content), BLOCK);
    const session = createSession(workbook, testSurroundings(), 'fr');
    const cost = () => {
      const now = [count(['read'], SHEET), count(['write'], SHEET)];
      forget();
      return now;
    };
    const blocks = Math.ceil(ROWS.length / BLOCK);
    await session.check({});
    expect(cost()).toEqual([blocks + 1, blocks]);
    await session.check({});
    expect(cost()).toEqual([blocks + 1, blocks]);
    for (const row of [2, 3]) {
      await session.recheck(rowsAt(row), {});
      expect(cost()).toEqual([1, 1]);
    }
  });
});
