import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { select } from '#actions/sending';
import { createSession } from '#session';
import type { Workbook } from '#workbook';
import { memoryWorkbook } from '#workbook/memory';
import { contentOf, soundRows } from '../actions/workbooks';
import { IS_LONG } from '../long';
import { testSurroundings } from '../scenario/surroundings';
import { openWorkbook } from '../workbook/excel/open-workbook';

/** A pane that hears of nothing that happens outside it. */
const pane = (workbook: Workbook, letter = 'a') => {
  let made = 0;
  const uuid = () => `${letter}0000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  return createSession(workbook, { ...testSurroundings(), uuid }, 'fr');
};

const saidBy = async (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => (error as { readonly code?: string }).code ?? String(error),
  );

async function standing(workbook: Workbook) {
  const result = await check(workbook, {}, testSurroundings());
  return {
    deposits: result.journal.deposits.map(({ state }) => state),
    statuses: [...new Set(result.rows.map(({ status }) => status))],
    decisions: result.workspace.demarches.map(({ code }) => code),
  };
}

/** A file that two panes see, neither dropped nor given up. */
async function generated() {
  const workbook = memoryWorkbook(contentOf({ rows: soundRows({}, {}) }));
  const [one, two] = [pane(workbook), pane(workbook, 'b')];
  const { files } = await one.generate({ action: 'CREATION' }, {});
  const idFlux = files[0]?.idFlux ?? '';
  await two.check({});
  return { workbook, one, two, idFlux };
}

describe('two panes that say something of one file', () => {
  it('a pane that was not told of a drop cannot give the file up, and says so; nor can the other way round', async () => {
    const { workbook, one, two, idFlux } = await generated();
    await two.confirmDeposit(idFlux);
    expect(await saidBy(one.cancelDeposit(idFlux))).toBe('journal-changed');
    expect(await standing(workbook)).toEqual({
      deposits: ['deposited'],
      statuses: ['deposited'],
      decisions: ['file-dropped'],
    });
    // Read again, it knows better.
    expect(await saidBy(one.cancelDeposit(idFlux))).toBe('deposit-changed');
    const other = await generated();
    await other.two.cancelDeposit(other.idFlux);
    expect(await saidBy(other.one.confirmDeposit(other.idFlux))).toBe('journal-changed');
    expect(await standing(other.workbook)).toEqual({
      deposits: ['cancelled'],
      statuses: ['ready'],
      decisions: ['file-given-up'],
    });
  });

  it('both at once: one is kept, the other stops, and « Démarches » says what was kept', async () => {
    const { workbook, one, two, idFlux } = await generated();
    const said = await Promise.all([saidBy(two.confirmDeposit(idFlux)), saidBy(one.cancelDeposit(idFlux))]);
    expect(said.toSorted()).toEqual(['done', 'journal-changed']);
    const { deposits, decisions } = await standing(workbook);
    expect([deposits, decisions]).toEqual(
      said[0] === 'done' ? [['deposited'], ['file-dropped']] : [['cancelled'], ['file-given-up']],
    );
  });

  it('what both say alike is said once, and nobody is stopped', async () => {
    const { workbook, one, two, idFlux } = await generated();
    await two.confirmDeposit(idFlux);
    expect(await saidBy(one.confirmDeposit(idFlux))).toBe('done');
    expect((await standing(workbook)).deposits).toEqual(['deposited']);
  });
});

describe('a file given up is noted in « Démarches » once « Dépôts » says so', () => {
  it('stopped in between, it is asked about again, and frees nobody', async () => {
    const { workbook, one, idFlux } = await generated();
    const { ensureSheet } = workbook;
    workbook.ensureSheet = async (sheet) => {
      if (sheet.name === 'Démarches') throw new Error('Cut off');
      return ensureSheet(sheet);
    };
    await expect(one.cancelDeposit(idFlux)).rejects.toThrow('Cut off');
    expect(await standing(workbook)).toEqual({
      deposits: ['generated'],
      statuses: ['generated'],
      decisions: [],
    });
  });
});

/** Before the check, while the sheets of the journal are made, between the line of the file and its true state. */
const WHEN = IS_LONG ? Array.from({ length: 24 }, (_, index) => index + 1) : [1, 6, 10, 17, 21];

describe('two panes that make files of the same passages at once', () => {
  it.each(WHEN)(
    'the second click before request %d of the first: one file is given, and the rows are of one',
    async (at) => {
      const { workbook, host } = openWorkbook(contentOf({ rows: soundRows({}, {}) }));
      const one = pane(workbook);
      await one.check({});
      host.resetCounters();
      let other: Promise<string> = Promise.resolve('not asked');
      host.beforeRequest(at, () => {
        other = saidBy(pane(workbook, 'b').generate({ action: 'CREATION' }, {}));
      });
      const said = [await saidBy(one.generate({ action: 'CREATION' }, {})), await other];
      const result = await check(workbook, {}, testSurroundings());
      const { deposits } = result.journal;
      expect(deposits.filter(({ state }) => state === 'generated')).toHaveLength(1);
      expect(deposits.every(({ state }) => state === 'generated' || state === 'cancelled')).toBe(true);
      expect(result.rows.map(({ status }) => status)).toEqual(['generated', 'generated']);
      expect(result.judgement.incomplete).toEqual([]);
      expect(select(result, { action: 'CREATION' }).included).toEqual([]);
      expect(said).toContain('done');
      expect(
        result.workspace.description.sheets
          .map(({ name }) => name)
          .filter((name) => /accrochage ac/.test(name)),
      ).toEqual([]);
    },
  );
});
