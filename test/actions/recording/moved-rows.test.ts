import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { check } from '#actions/checking';
import { markCells } from '#actions/recording';
import type { OwnColumns } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { createSession } from '#session';
import { OWN_COLUMN_KEYS } from '#template';
import type { Workbook } from '#workbook';
import { memoryWorkbook, type MemoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { holds } from '../../holds';
import { spread } from '../../long';
import { testSurroundings } from '../../scenario/surroundings';
import { someHidden } from '../../workbook/some-hidden';
import { columnsOf, contentOf, SHEET, soundRows, type Content, type Row } from '../workbooks';
import { rearrange, watched, type Call } from '../writing/watched';

const BLOCK = 2;
/** Calls before which rows move, of each act; all of them in the long run. */
const SOME = 12;
const NOTE = 'Observations du service';

type Rows = readonly (readonly CellValue[])[];
type Move = (rows: Rows) => Rows;

/** Half of the rows are wrong, each in its way, and one was set aside. */
const PEOPLE: readonly Row[] = soundRows(
  { nomNaissance: 'ALPHA' },
  { nomNaissance: 'BRAVO', sexe: null },
  { nomNaissance: 'CHARLIE', dateNaissance: '31/02/1990' },
  { nomNaissance: 'DELTA' },
  { nomNaissance: 'ECHO', codeInsee: 1053 },
  { nomNaissance: 'FOXTROT', code: 'RNCP1', codeInsee: 'X' },
  { nomNaissance: 'GOLF', nomUsage: 'nil' },
);

const contentWith = (rows: readonly Row[]): Content => ({
  rows,
  others: { [NOTE]: rows.map((_, index) => `note ${index + 1}`) },
});

const NEWCOMER = 'P-900';

const newcomer = (rows: Rows): readonly CellValue[] =>
  (rows[0] ?? []).map((cell, column) =>
    column === 2 ? NEWCOMER : column < columnsOf(PEOPLE).length ? cell : null,
  );

const MOVES = {
  'sorted upside down': (rows) => [...rows].reverse(),
  'two of them swapped': ([a = [], b = [], c = [], ...others]) => [a, c, b, ...others],
  'one inserted on top': (rows) => [newcomer(rows), ...rows],
  'one added at the end': (rows) => [...rows, newcomer(rows)],
  'one deleted in the middle': (rows) => [...rows.slice(0, 3), ...rows.slice(4)],
} satisfies Record<string, Move>;

interface Setting {
  readonly memory: MemoryWorkbook;
  readonly host: ReturnType<typeof watched>;
  readonly session: ReturnType<typeof createSession>;
}

function openOn(
  content: Content | WorkbookContent,
  before: (n: number, call: Call, memory: MemoryWorkbook) => void,
): Setting {
  const memory = memoryWorkbook(someHidden('rows' in content ? contentOf(content) : content), {
    filterMisplaces: true,
  });
  const host = watched(memory, BLOCK, (n, call) => {
    before(n, call, memory);
  });
  return { memory, host, session: createSession(host.workbook, testSurroundings(), 'fr') };
}

/** What our columns hold, and what a check of the workbook as it stands would write there. */
async function marksOf(workbook: Workbook) {
  const result = await check(workbook, {}, testSurroundings());
  const [on] = result.workspace.tables;
  if (on === undefined) throw new Error('No table');
  const { table, own } = on;
  if (OWN_COLUMN_KEYS.some((key) => own[key] === undefined)) return { marks: null, wanted: null };
  const edits = markCells(result)(table.sheet, own as OwnColumns, {
    first: table.firstRow,
    last: table.lastRow,
  });
  const marks: Rows[] = [];
  for (const { sheet, row, column, values } of edits)
    marks.push(
      (await workbook.read({ sheet, row, column, rows: values.length, columns: values[0]?.length ?? 1 }))
        .values,
    );
  return { marks, wanted: edits.map(({ values }) => values) };
}

/** Does it once for each call of an action, all at once: rows move just before that call. */
async function movingBeforeEachCall(
  content: Content | WorkbookContent,
  act: Act,
  move: Move,
  then: (setting: Setting, outcome: unknown) => Promise<void>,
): Promise<void> {
  const still = openOn(content, () => undefined);
  await act(still);
  const movedBefore = async (at: number) => {
    const setting = openOn(content, (n, _call, memory) => {
      if (n === at) rearrange(memory, SHEET, move);
    });
    const outcome = await act(setting).catch((error: unknown) => error);
    await then(setting, outcome).catch((error: unknown) => {
      throw new Error(`Moved before call ${at}, ${JSON.stringify(setting.host.calls[at - 1])}`, {
        cause: error,
      });
    });
  };
  await Promise.all(spread([...still.host.calls.keys()].slice(1), SOME).map((at) => movedBefore(at + 1)));
}

type Act = (setting: Setting) => Promise<unknown>;
const checking: Act = ({ session }) => session.check({});
const sending: Act = ({ session }) => session.generate({ action: 'CREATION' }, {});
const correcting: Act = ({ session }) => session.correct('all', {});

/** Where each row stands, by its note. */
const byNote = ({ memory }: Setting, header: string): ReadonlyMap<CellValue, CellValue> => {
  const [headers = [], ...rows] = memory.grid(SHEET);
  const [note, column] = [headers.indexOf(NOTE), headers.indexOf(header)];
  return new Map(
    rows.filter((row) => row[note] != null).map((row) => [row[note] ?? null, row[column] ?? null]),
  );
};

const marksAreRight = async ({ memory }: Setting): Promise<void> => {
  const { marks, wanted } = await marksOf(memory);
  expect(marks).toEqual(wanted);
};

const CLAIM = 'Envoyé par courrier';

/** Checked once; the user then claimed that the second row was sent. */
async function withOneClaim(): Promise<WorkbookContent> {
  const earlier = openOn(contentWith(PEOPLE), () => undefined);
  await checking(earlier);
  const column = (earlier.memory.grid(SHEET)[0] ?? []).indexOf('Statut') + 1;
  earlier.memory.change({ sheet: SHEET, row: 3, column, values: [[CLAIM]] });
  const names = ['Passages', 'Paramètres', '_accrochage'];
  return { sheets: names.map((name) => ({ name, rows: earlier.memory.grid(name) })) };
}

const idsSent = ({ memory }: Setting): readonly CellValue[] =>
  memory.grid('Historique accrochage').flatMap((row) => row.filter((cell) => /^P-/.test(String(cell))));

describe('rows that move once', () => {
  it.each(Object.entries(MOVES))(
    '%s, at any time of a check: every mark is on its row',
    async (_name, move) => {
      await movingBeforeEachCall(contentWith(PEOPLE), checking, move, async (setting, outcome) => {
        expect(outcome).not.toBeInstanceOf(Error);
        await marksAreRight(setting);
      });
    },
  );

  it('sorted upside down, at any time of a check that is not the first: what claims a sending stays on its row', async () => {
    const content = await withOneClaim();
    await movingBeforeEachCall(content, checking, MOVES['sorted upside down'], async (setting) => {
      await marksAreRight(setting);
      const words = byNote(setting, 'Statut');
      expect(words.get('note 2')).toBe(CLAIM);
      expect([...words.values()].filter((word) => String(word).startsWith('Envoyé'))).toHaveLength(1);
    });
  });

  it.each(['sorted upside down', 'one inserted on top'] as const)(
    '%s, at any time of a generation: statuses and lines are those of the rows that were sent',
    async (name) => {
      await movingBeforeEachCall(contentWith(PEOPLE), sending, MOVES[name], async (setting, outcome) => {
        expect(outcome).not.toBeInstanceOf(Error);
        await marksAreRight(setting);
        const sent = idsSent(setting).filter((id) => id !== NEWCOMER);
        const ids = byNote(setting, 'idTechnique');
        const generated = [...byNote(setting, 'Statut')].flatMap(([note, word]) =>
          word === 'Généré' ? [ids.get(note) ?? null] : [],
        );
        expect(new Set(generated)).toEqual(new Set(sent));
        expect(new Set(sent).size).toBe(sent.length);
      });
    },
  );

  it.each(Object.entries(MOVES))(
    '%s, at any time of corrections: none lands on another row',
    async (_name, move) => {
      const content = contentWith(PEOPLE);
      const before = byNote(
        openOn(content, () => undefined),
        'codeInsee',
      );
      const corrected = openOn(content, () => undefined);
      await correcting(corrected);
      const after = byNote(corrected, 'codeInsee');
      await movingBeforeEachCall(content, correcting, move, async (setting, outcome) => {
        if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'rows-moved' });
        for (const [note, value] of byNote(setting, 'codeInsee'))
          expect([note, [before.get(note), after.get(note)]]).toEqual([
            note,
            expect.arrayContaining([value]),
          ]);
        if (!(outcome instanceof Error)) await marksAreRight(setting);
      });
    },
  );
});

describe('rows that nothing but their names tell apart', () => {
  const ID = fc.constantFrom(null, 'P-001', 'P-002', 'P-003');
  const ACTS: readonly Act[] = [checking, correcting, ({ session }) => session.assignIds({})];

  it('sorted at any time, whatever ids are missing or double, keep their marks and their cells', async () => {
    await holds(
      fc.asyncProperty(
        fc.array(ID, { minLength: PEOPLE.length, maxLength: PEOPLE.length }),
        fc.shuffledSubarray([...PEOPLE.keys()], { minLength: PEOPLE.length }),
        fc.integer({ min: 2, max: 30 }),
        fc.constantFrom(...ACTS),
        async (ids, order, at, act) => {
          const rows = PEOPLE.map((row, index) => ({ ...row, idTechnique: ids[index] ?? null }));
          const setting = openOn(contentWith(rows), (n, _call, memory) => {
            if (n === at) rearrange(memory, SHEET, (now) => order.flatMap((index) => [now[index] ?? []]));
          });
          const outcome = await act(setting).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'rows-moved' });
          else if (act === checking) await marksAreRight(setting);
          const [names, insee] = [byNote(setting, 'nomNaissance'), byNote(setting, 'codeInsee')];
          const now = byNote(setting, 'idTechnique');
          rows.forEach(({ nomNaissance, codeInsee, idTechnique }, index) => {
            const note = `note ${index + 1}`;
            expect(names.get(note)).toBe(nomNaissance);
            expect([codeInsee, codeInsee === 1053 ? '01053' : codeInsee]).toContain(insee.get(note));
            if (idTechnique !== null) expect(now.get(note)).toBe(idTechnique);
          });
          const given = [...now.values()].filter((id) => id !== null && !ids.some((own) => own === id));
          expect(new Set(given).size).toBe(given.length);
        },
      ),
      20,
    );
  });

  it('a value edited meanwhile is checked as it then is, or its row is said to be unchecked; no other row is wrong', async () => {
    const content = contentWith(PEOPLE);
    const still = openOn(content, () => undefined);
    await checking(still);
    const column = columnsOf(PEOPLE).indexOf('nomNaissance') + 1;
    const writes = still.host.calls.flatMap(({ method, sheet }, index) =>
      method === 'write' && sheet === SHEET ? [index + 1] : [],
    );
    const writeOfTheRow = writes[1] ?? 0;
    const editedBefore = async (at: number) => {
      const setting = openOn(content, (n, _call, memory) => {
        if (n === at) memory.change({ sheet: SHEET, row: 4, column, values: [['nil']] });
      });
      await checking(setting);
      const { marks, wanted } = await marksOf(setting.memory);
      const rows = (all: typeof marks) =>
        (all ?? []).flatMap((block) => block.map((line) => JSON.stringify(line)));
      const right = rows(wanted);
      const wrong = rows(marks).flatMap((line, index) => (line === right[index] ? [] : [index]));
      expect([[], [2]]).toContainEqual(wrong);
      const { statuses } = await createSession(setting.memory, testSurroundings(), 'fr').overview();
      expect(statuses.draft).toBe(wrong.length);
    };
    await Promise.all(Array.from({ length: writeOfTheRow - 1 }, (_, index) => editedBefore(index + 2)));
  });
});

describe('rows that move again and again', () => {
  /** Sorts before each write of marks, upside down and back. */
  const restless = (content: Content | WorkbookContent) =>
    openOn(content, (_n, { method, sheet }, memory) => {
      if (method === 'write' && sheet === SHEET) rearrange(memory, SHEET, MOVES['sorted upside down']);
    });

  it('are said in one sentence, and no mark is left on any row', async () => {
    const setting = restless(contentWith(PEOPLE));
    await expect(checking(setting)).rejects.toMatchObject({
      code: 'rows-moved',
      text: {
        fr: expect.stringContaining('Des lignes ont été déplacées pendant le contrôle, deux fois de suite'),
      },
    });
    for (const header of ['Statut', 'Anomalies', 'Message CDC', 'Marques'])
      expect([...byNote(setting, header).values()].every((cell) => cell === null)).toBe(true);
  });

  it('leave the words of the check before, and what the user wrote in Statut, each on its row', async () => {
    const content = await withOneClaim();
    const before = byNote(
      openOn(content, () => undefined),
      'Statut',
    );
    let writes = 0;
    const setting = openOn(content, (_n, { method, sheet }, memory) => {
      if (method === 'write' && sheet === SHEET && (writes += 1) <= 4)
        rearrange(memory, SHEET, MOVES['sorted upside down']);
    });
    await expect(checking(setting)).rejects.toMatchObject({ code: 'rows-moved' });
    expect(before.get('note 2')).toBe(CLAIM);
    expect(byNote(setting, 'Statut')).toEqual(before);
  });

  it('a generation keeps its lines, says so, and a later check gives the rows their statuses', async () => {
    const setting = restless(contentWith(PEOPLE));
    await expect(sending(setting)).rejects.toMatchObject({
      code: 'rows-moved',
      text: {
        fr: expect.stringMatching(
          /est inscrit dans «\sDépôts\s» et «\sHistorique accrochage\s».*recontrôlez/,
        ),
      },
    });
    const sent = idsSent(setting);
    expect(sent.length).toBeGreaterThan(1);
    await createSession(setting.memory, testSurroundings(), 'fr').check({});
    await marksAreRight(setting);
    const ids = byNote(setting, 'idTechnique');
    const generated = [...byNote(setting, 'Statut')].flatMap(([note, word]) =>
      word === 'Généré' ? [ids.get(note) ?? null] : [],
    );
    expect(new Set(generated)).toEqual(new Set(sent));
  });
});
