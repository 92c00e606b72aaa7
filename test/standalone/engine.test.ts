import { afterEach, describe, expect, it } from '@jest/globals';
import { expose, proxy } from 'comlink';
import { BadInputError } from '#dictionary';
import type { FileSession } from '#session';
import { createLife, fileOpener, type Living, type OpenedFile } from '#standalone/engine';
import { keptFileSession, letRunsCross, lettingGo, type Engine } from '#worker';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, processed, SHEET, soundRows } from '../actions/workbooks';
import { IS_LONG } from '../long';
import { testSurroundings } from '../scenario/surroundings';
import { xlsxFromContent } from '../workbook/xlsx-from-content';

letRunsCross();

interface Started extends Living {
  /** Ends it as the machine would: nothing answers, and it is known at once or never. */
  readonly kill: () => void;
  isTerminated: boolean;
}

const started: Started[] = [];
const ports: MessagePort[] = [];
const files: OpenedFile[] = [];
afterEach(() => {
  for (const file of files.splice(0)) file.close();
  for (const worker of started.splice(0)) worker.terminate();
  for (const port of ports.splice(0)) port.close();
});

const DIED = new BadInputError('worker-died', { fr: 'Mort.', en: 'Dead.' });

const readable: Engine['open'] = async (bytes, name, language, keeping) =>
  proxy(lettingGo(await keptFileSession(await openXlsx(bytes, name), testSurroundings(), language, keeping)));

/** A worker of the page, in this process. @param open what it does when it is given a file. */
function start(open: Engine['open'] = readable): Started {
  const { port1, port2 } = new MessageChannel();
  const life = createLife();
  const close = () => {
    port1.close();
    port2.close();
  };
  const engine: Pick<Engine, 'open'> = { open };
  expose(engine, port2);
  const worker: Started = {
    endpoint: port1,
    life,
    follow: () => undefined,
    isTerminated: false,
    terminate: () => {
      worker.isTerminated = true;
      close();
    },
    kill: () => {
      close();
      life.die(DIED);
    },
  };
  started.push(worker);
  return worker;
}

const file = () => xlsxFromContent(contentOf({ rows: soundRows({}, { nomNaissance: ' EXEMPLE ' }, {}) }));

async function opened(open = fileOpener(start)): Promise<OpenedFile> {
  const one = await open(file(), 'promotion.xlsx', 'fr');
  files.push(one);
  return one;
}

/** What somebody does in a workbook: cells, columns, sheets, rows added, and one thing that is refused. */
async function work(session: FileSession): Promise<void> {
  await session.check({});
  await session.edit(SHEET, 2, 2, [['TAPÉ'], ['COLLÉ']]);
  await session.recheck('own', {});
  await session.edit('Nulle part', 1, 1, [['x']]).catch(() => undefined);
  await session.undo({});
  await session.edit(SHEET, 3, 2, [['GARDÉ']]);
  await session.prepare({}).catch(() => undefined);
  await session.check({});
}

const fileOf = async (session: FileSession) => Buffer.from(await session.save()).toString('base64');

describe('a worker that dies', () => {
  it('is told; what was asked of it and what is asked then fails in one sentence', async () => {
    const { session, onDied } = await opened();
    let isTold = false;
    onDied(() => (isTold = true));
    started[0]?.kill();
    await expect(session.check({})).rejects.toThrow(DIED.message);
    expect(isTold).toBe(true);
  });

  it('in the middle of an action makes it fail, instead of never answering', async () => {
    const { session } = await opened();
    const check = session.check({});
    started[0]?.kill();
    await expect(check).rejects.toThrow(DIED.message);
  });

  it('leaves the workbook as it stood, to be taken up in another: the same file, to the byte', async () => {
    const undisturbed = await opened();
    await work(undisturbed.session);

    const first = await opened();
    await work(first.session);
    started.at(-1)?.kill();
    const second = await first.resume('fr');
    files.push(second);
    expect(await fileOf(second.session)).toBe(await fileOf(undisturbed.session));
  });

  it('leaves it so after a file was saved, and after another death', async () => {
    const undisturbed = await opened();
    await work(undisturbed.session);
    await undisturbed.session.save();
    await undisturbed.session.edit(SHEET, 4, 2, [['APRÈS']]);
    await undisturbed.session.edit(SHEET, 2, 2, [['ENCORE']]);

    const first = await opened();
    await work(first.session);
    await first.session.save();
    await first.session.edit(SHEET, 4, 2, [['APRÈS']]);
    started.at(-1)?.kill();
    const second = await first.resume('fr');
    files.push(second);
    await second.session.edit(SHEET, 2, 2, [['ENCORE']]);
    started.at(-1)?.kill();
    const third = await second.resume('fr');
    files.push(third);
    expect(await cells(third.session)).toEqual(await cells(undisturbed.session));
  });

  it('while it opens a file says its size, and the command line; the next file has another worker', async () => {
    const open = fileOpener(() =>
      start(async (...given) => {
        if (started.length > 1) return readable(...given);
        started[0]?.kill();
        return new Promise(() => undefined);
      }),
    );
    await expect(open(new Uint8Array(42_000_000), 'grand.xlsx', 'fr')).rejects.toThrow(
      /^Ce classeur de 42 Mo .*npx accrochage check/,
    );
    expect((await (await opened(open)).session.overview()).passages).toBe(3);
  });
});

/** Whose worker is killed as it tells its n-th write, the first life only. @param nth from 1 */
function killedAtWrite(nth: number) {
  let told = 0;
  return fileOpener(() => {
    const worker = start(async (bytes, name, language, keeping) => {
      if (keeping === undefined || keeping.writes.length > 0) return readable(bytes, name, language, keeping);
      const { port1, port2 } = new MessageChannel();
      ports.push(port1);
      port1.onmessage = ({ data }) => {
        told += 1;
        if (told <= nth) keeping.to.postMessage(data);
        if (told === nth) worker.kill();
      };
      return readable(bytes, name, language, { ...keeping, to: port2 });
    });
    return worker;
  });
}

/** @returns that the worker died. @throws anything else */
function isDeath(error: unknown): true {
  if (error instanceof BadInputError && error.message === DIED.message) return true;
  throw error;
}

const CREATION = { action: 'CREATION' } as const;
const generate = async (session: FileSession): Promise<unknown> => session.generate(CREATION, {});
/** The file of all, dropped; its answer read and applied. */
const answer = async (session: FileSession): Promise<unknown> => {
  const idFlux = (await session.deposits())[0]?.idFlux ?? '';
  const said = { ok: ['P-001', 'P-003'], ko: [['P-002', 'Aucun titulaire']] as const };
  await session.readAccuses([processed(idFlux, said)], {});
  return session.applyAccuses(false, {});
};

describe.each([
  ['generated', [], generate],
  ['answered', [generate], answer],
] as const)('a worker that dies while a file is %s, at any of its writes', (_, before, act) => {
  /** What a workbook says in the end: no id of a file, no time. */
  const said = async (session: FileSession) => {
    await session.check({});
    return {
      statuses: (await session.overview()).statuses,
      deposits: (await session.deposits()).map(({ state, passages }) => ({ state, passages })),
      left: (await session.selection(CREATION)).included,
    };
  };

  it('leaves a workbook that says what is half done; done again, it ends as if nothing had happened', async () => {
    const undisturbed = await opened();
    for (const each of [...before, act]) await each(undisturbed.session);
    const end = await said(undisturbed.session);
    for (let nth = 1; ; nth += IS_LONG ? 1 : 3) {
      const first = await opened(killedAtWrite(nth));
      const isDead = await [...before, act].reduce(
        async (dead, each) => (await dead) || each(first.session).then(() => false, isDeath),
        Promise.resolve(false),
      );
      if (!isDead) break;
      const second = await first.resume('fr');
      files.push(second);
      await second.session.check({});
      const { included } = await second.session.selection(CREATION);
      for (const each of included > 0 ? [...before, act] : [act]) await each(second.session);
      expect([nth, await said(second.session)]).toEqual([nth, end]);
    }
  });
});

describe('each workbook', () => {
  it('has a worker of its own, that ends when it is closed', async () => {
    const open = fileOpener(start);
    const first = await opened(open);
    const second = await opened(open);
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([false, false]);
    first.close();
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect((await second.session.overview()).passages).toBe(3);
  });

  it('that cannot be read leaves its worker to the next', async () => {
    const open = fileOpener(start);
    await expect(open(new TextEncoder().encode('PDF'), 'faux.xlsx', 'fr')).rejects.toThrow(/classeur/);
    await opened(open);
    expect(started).toHaveLength(1);
  });
});

async function cells(session: FileSession) {
  const sheets = await session.sheets();
  return Promise.all(
    sheets.map(async ({ name, rows, columns }) => [
      name,
      rows * columns === 0
        ? []
        : (await session.read({ sheet: name, row: 1, column: 1, rows, columns })).values,
    ]),
  );
}
