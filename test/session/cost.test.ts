import { describe, expect, it } from '@jest/globals';
import { createFileSession, type FileSession } from '#session';
import { memoryWorkbook } from '#workbook/memory';
import { contentOf, SHEET, soundRows, type Row } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

const ROWS = 200;
const BLOCK = 25;
/** A row that is read alone, far from those at its sides. */
const FAR = 101;

interface On {
  readonly session: FileSession;
  /** Rows of passages read, and written, since this was last asked. */
  readonly cost: () => { readonly read: number; readonly written: number };
  readonly type: (row: number, value: string) => Promise<void>;
  /** What is done before the n-th reading of passages from now on. */
  readonly before: (act: (nth: number) => void) => void;
}

/** A session on passages of which every 20th has a lost zero to put back, and what it costs, in rows. */
function counted(odd: (index: number) => Row = (index) => (index % 20 === 0 ? { codeInsee: 1053 } : {})): On {
  const memory = memoryWorkbook(
    contentOf({ rows: soundRows(...Array.from({ length: ROWS }, (_, n) => odd(n))) }),
  );
  let now = { read: 0, written: 0 };
  let nth = 0;
  let act: (nth: number) => void = () => undefined;
  const session = createFileSession(
    {
      ...memory,
      save: async () => new Uint8Array(),
      describe: async () => ({ ...(await memory.describe()), blockRows: BLOCK }),
      read: async (range) => {
        if (range.sheet === SHEET && range.formats !== 'all') {
          act((nth += 1));
          now.read += range.rows;
        }
        return memory.read(range);
      },
      write: async (edits, witnesses) => {
        const rows = new Set(
          edits.flatMap(({ row, sheet, values }) => (sheet === SHEET ? values.map((_, n) => row + n) : [])),
        );
        now.written += rows.size;
        return memory.write(edits, witnesses);
      },
    },
    testSurroundings(),
    'fr',
  );
  const column = (memory.grid(SHEET)[0]?.indexOf('sexe') ?? 0) + 1;
  return {
    session,
    cost: () => {
      const was = now;
      now = { read: 0, written: 0 };
      return was;
    },
    type: async (row, value) => session.edit(SHEET, row, column, [[value]]),
    before: (next) => {
      nth = 0;
      act = next;
    },
  };
}

async function checked(): Promise<On> {
  const on = counted();
  await on.session.check({});
  on.cost();
  return on;
}

const sexe = (row: number) => ({
  sheet: SHEET,
  row,
  column: Object.keys(soundRows({})[0] ?? {}).indexOf('sexe') + 1,
});
const CREATION = { action: 'CREATION' } as const;
/** What a page asks for when it opens and when it is scrolled. */
const shown = ({ session }: On) => [
  session.overview(),
  session.koGroups(),
  session.look?.(SHEET),
  session.deposits(),
  ...[1, 26, 51, 76, 101].map(async (row) => session.marks(SHEET, row, BLOCK)),
];

describe('what each act reads and writes, in rows of passages', () => {
  it('before any check all that the page asks for is one reading of the whole', async () => {
    const on = counted();
    await Promise.all(shown(on));
    expect(on.cost().read).toBe(ROWS + BLOCK);
    await Promise.all(shown(on));
    expect(on.cost().read).toBe(0);
  });

  it.each<[string, (on: On) => Promise<unknown>]>([
    ['selecting another cell', ({ session }) => session.findingsAt(sexe(9))],
    ['the overview', ({ session }) => session.overview()],
    ['the KO', ({ session }) => session.koGroups()],
    ['the deposits', ({ session }) => session.deposits()],
    ['opening Transmettre', ({ session }) => session.selection(CREATION)],
    ['scrolling', async (on) => Promise.all(shown(on))],
    ['what is stale', ({ session }) => session.stale()],
  ])('after a check nothing is read by %s', async (_, act) => {
    const on = await checked();
    await act(on);
    expect(on.cost()).toEqual({ read: 0, written: 0 });
  });

  it.each<[string, (on: On) => Promise<unknown>, number]>([
    ['the overview', ({ session }) => session.overview(), 1],
    ['opening Transmettre', ({ session }) => session.selection(CREATION), 1],
    ['the KO', ({ session }) => session.koGroups(), 1],
    ['scrolling', ({ session }) => session.marks(SHEET, 1, BLOCK), 0],
    ['all that is shown, at once', async (on) => Promise.all(shown(on)), 1],
  ])('a typed cell costs its own row, whoever asks: %s', async (_, act, read) => {
    const on = await checked();
    await on.type(FAR, 'x');
    on.cost();
    await act(on);
    expect(on.cost()).toEqual({ read, written: 0 });
    await act(on);
    expect(on.cost()).toEqual({ read: 0, written: 0 });
  });

  it.each<[string, (on: On) => Promise<unknown>]>([
    ['before any check', async ({ session }) => session.overview()],
    ['once rows moved', async ({ session }) => session.check({}).then(async () => moved(session))],
  ])('a typed cell costs its own row too: %s', async (_, first) => {
    const on = counted();
    await first(on);
    on.cost();
    await on.type(FAR, 'x');
    on.cost();
    await Promise.all([on.session.overview(), on.session.koGroups()]);
    expect(on.cost().read).toBe(1);
  });

  it.each<[string, (on: On) => Promise<unknown>, { read: number; written: number }]>([
    [
      'a cell typed in the pane',
      ({ session }) => session.setCells([{ cell: sexe(FAR), value: 'x' }], {}),
      { read: 2, written: 2 },
    ],
    [
      'one correction',
      ({ session }) => session.correct([{ sheet: SHEET, row: FAR + 1, field: 'codeInsee' }], {}),
      { read: 2, written: 2 },
    ],
  ])(
    '%s: its row is read to change it, then to check it, and so it is written; undoing it is the same',
    async (_, act, cost) => {
      const on = await checked();
      await act(on);
      expect(on.cost()).toEqual(cost);
      await on.session.undo({});
      expect(on.cost()).toEqual(cost);
    },
  );

  it('all corrections: the rows between the first and the last are read to change them, then to check them, once each', async () => {
    const on = await checked();
    const { applied } = await on.session.correct('all', {});
    expect(applied).toBe(ROWS / 20);
    const { read, written } = on.cost();
    expect(read).toBeLessThanOrEqual(2 * ROWS);
    expect(written).toBeLessThanOrEqual(2 * ROWS);
    await on.session.undo({});
    expect(on.cost().read).toBeLessThanOrEqual(2 * ROWS);
  });

  it('a generation checks the whole once, and the pane knows all of it then', async () => {
    const on = await checked();
    await on.session.generate(CREATION, {});
    expect(on.cost().read).toBe(ROWS + BLOCK);
    await Promise.all([...shown(on), on.session.selection(CREATION)]);
    expect(on.cost().read).toBe(0);
  });

  it('a row of a file that is edited makes it out of date, and nothing more is read', async () => {
    const on = await checked();
    const { files } = await on.session.generate(CREATION, {});
    await on.type(FAR, 'M');
    on.cost();
    await on.session.selection(CREATION);
    expect(on.cost()).toEqual({ read: 1, written: 0 });
    await on.session.recheck('own', {});
    expect(on.cost().read).toBe(1);
    expect(await on.session.deposits()).toMatchObject([{ idFlux: files[0]?.idFlux, state: 'stale' }]);
  });

  it('rows edited all over the table are read in few places, and written in one go', async () => {
    const on = await checked();
    for (let row = 2; row <= ROWS; row += 20) await on.type(row, 'M');
    on.cost();
    expect(await on.session.recheck('own', {})).toMatchObject({ since: { rows: 0, moved: false } });
    expect(on.cost()).toEqual({ read: 181, written: 10 });
  });
});

/** Rows were moved, and where the workbook stands was asked once. */
async function moved(session: FileSession): Promise<unknown> {
  await session.saveSettings({ service: 'DFC' });
  return session.overview();
}

describe('while all is being checked', () => {
  it('what is shown is answered from what is known, and nothing else is read', async () => {
    const on = counted();
    await on.session.overview();
    const before = on.cost().read;
    const answers: unknown[] = [];
    on.before((nth) => {
      if (nth <= 4) for (const asked of shown(on)) void asked?.then((answer) => answers.push(answer));
    });
    const check = on.session.check({});
    await check;
    expect(on.cost().read).toBe(before);
    expect(answers.length).toBe(4 * shown(on).length);
  });

  it('Transmettre waits for that check, and starts none of its own', async () => {
    const on = await checked();
    const check = on.session.check({});
    const { included } = await on.session.selection(CREATION);
    await check;
    expect(included).toBe(ROWS - ROWS / 20);
    expect(on.cost().read).toBe(ROWS + BLOCK);
  });

  it('a check that is stopped leaves known what was', async () => {
    const on = await checked();
    const stop = new AbortController();
    on.before((nth) => {
      if (nth === 3) stop.abort();
    });
    await expect(on.session.check({ signal: stop.signal })).rejects.toThrow();
    on.cost();
    await Promise.all([...shown(on), on.session.selection(CREATION)]);
    expect(on.cost()).toEqual({ read: 0, written: 0 });
  });
});

describe('a reading that several asked for', () => {
  it('goes on for the others when one gives up, and stops with the last', async () => {
    const on = counted();
    const [one, other] = [new AbortController(), new AbortController()];
    const both = [one, other].map(async ({ signal }) => on.session.selection(CREATION, { signal }));
    on.before((nth) => {
      if (nth === 2) one.abort();
    });
    const [first, second] = await Promise.allSettled(both);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
    expect(on.cost().read).toBe(ROWS + BLOCK);

    await on.session.saveSettings({ service: 'DFC' });
    on.cost();
    const last = new AbortController();
    on.before((nth) => {
      if (nth === 2) last.abort();
    });
    await expect(on.session.selection(CREATION, { signal: last.signal })).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(on.cost().read).toBeLessThan(ROWS);
  });

  it('is said to all of them, how far it is', async () => {
    const on = counted();
    const told = [0, 0];
    await Promise.all(
      told.map(async (_, who) =>
        on.session.selection(CREATION, { onProgress: () => void (told[who] = (told[who] ?? 0) + 1) }),
      ),
    );
    expect(told[0]).toBeGreaterThan(ROWS / BLOCK);
    expect(told[1]).toBe(told[0]);
  });
});

describe('the marks of a row that was edited', () => {
  it('go at once, and come back when it is checked again', async () => {
    const on = await checked();
    const of = async (row: number) => (await on.session.marks(SHEET, row, 1))[0];
    await on.type(FAR, 'x');
    await on.session.recheck('own', {});
    expect((await of(FAR))?.errors).toEqual([sexe(FAR).column]);
    await on.type(FAR, 'y');
    expect(await of(FAR)).toMatchObject({ errors: [], warnings: [], ko: false });
    expect(await on.session.stale()).toEqual({ rows: 1, own: 1, moved: false, sorted: false });
    await on.session.recheck('own', {});
    expect((await of(FAR))?.errors).toEqual([sexe(FAR).column]);
    expect(await on.session.stale()).toEqual({ rows: 0, own: 0, moved: false, sorted: false });
  });
});
