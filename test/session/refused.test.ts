import { describe, expect, it } from '@jest/globals';
import type { WorkbookContent } from '#workbook/memory';
import { contentOf, processed, soundRows } from '../actions/workbooks';
import { spread } from '../long';
import { opened, type Opened } from './opened';

const ROWS = soundRows({}, {}, {});

/** A session that may be told to refuse a call, from 1, and all those after it. */
function refusing(content: WorkbookContent = contentOf({ rows: ROWS })) {
  let at = Infinity;
  let nth = 0;
  const on = opened(content, {
    before: () => {
      nth += 1;
      if (nth >= at) throw new Error('refused');
    },
  });
  return {
    ...on,
    refuseFrom: (call: number) => {
      nth = 0;
      at = call;
    },
  };
}

const deposit = async ({ session }: Opened): Promise<string> => {
  const { files } = await session.generate({ action: 'CREATION' }, {});
  return files[0]?.idFlux ?? '';
};

interface Case {
  readonly from?: WorkbookContent;
  readonly before?: (on: Opened) => Promise<unknown>;
  readonly act: (on: Opened) => Promise<unknown>;
}

const newest = async ({ session }: Opened): Promise<string> => (await session.deposits())[0]?.idFlux ?? '';

const CASES: Readonly<Record<string, Case>> = {
  'a check': { act: ({ session }) => session.check({}) },
  'a check that makes files out of date': {
    before: async (on) => {
      await deposit(on);
      on.type(2, 'prenom1', 'Claude');
    },
    act: ({ session }) => session.check({}),
  },
  'a generation': { act: deposit },
  'a generation in place of another': {
    before: deposit,
    act: ({ session }) => session.generate({ action: 'CREATION', replace: true }, {}),
  },
  'a drop confirmed': {
    before: deposit,
    act: async (on) => on.session.confirmDeposit(await newest(on)),
  },
  'a file taken back': { before: deposit, act: async (on) => on.session.cancelDeposit(await newest(on)) },
  'an accusé': {
    before: async (on) => {
      const idFlux = await deposit(on);
      await on.session.confirmDeposit(idFlux);
      await on.session.readAccuses([processed(idFlux, { ok: ['P-001'], ko: [['P-002', 'refus']] })], {});
    },
    act: ({ session }) => session.applyAccuses(false, {}),
  },
  settings: { act: ({ session }) => session.saveSettings({ service: 'Jury', idContrat: 'MCFCER000999' }) },
  preparing: { act: ({ session }) => session.prepare({}) },
  'a repair': { before: ({ session }) => session.prepare({}), act: ({ session }) => session.repair() },
  'the template': {
    from: { sheets: [{ name: 'Feuil1', rows: [] }] },
    act: ({ session }) => session.addTemplate('short'),
  },
};

/** All that is said of a workbook, but what is this session's: the files it made, and what it can take back. */
const told = async ({ session }: Pick<Opened, 'session'>) => {
  const overview = await session.overview();
  return {
    overview: { ...overview, undo: null },
    deposits: await session.deposits().catch(() => null),
    ko: await session.koGroups().catch(() => null),
  };
};

describe.each(Object.entries(CASES))('%s that Excel refuses midway', (_, { from, before, act }) => {
  it('at any call: the session says what the workbook says', async () => {
    const whole = refusing(from);
    await before?.(whole);
    await told(whole);
    whole.calls();
    await act(whole);
    const places = whole.calls().map((_, index) => index + 1);
    for (const at of spread(places, 12)) {
      const on = refusing(from);
      await before?.(on);
      await told(on);
      on.refuseFrom(at);
      const outcome = await act(on).catch((error: unknown) => error);
      on.refuseFrom(Infinity);
      expect([at, outcome]).toEqual([at, new Error('refused')]);
      expect([at, await told(on)]).toEqual([at, await told({ session: on.anew() })]);
    }
  });
});

describe('a generation refused once its files are in Dépôts', () => {
  it('still gives its files, whatever changes then', async () => {
    const whole = refusing();
    await deposit(whole);
    const { length } = whole.calls();
    let listed = 0;
    for (let at = 1; at <= length; at += 1) {
      const on = refusing();
      on.refuseFrom(at);
      await deposit(on).catch(() => undefined);
      on.refuseFrom(Infinity);
      for (const { idFlux, state } of await on.session.deposits()) {
        if (state !== 'generated') continue;
        listed += 1;
        on.type(2, 'prenom1', 'Claude');
        const { size } = await on.session.file(idFlux);
        expect(size).toBeGreaterThan(500);
      }
    }
    expect(listed).toBeGreaterThan(0);
  });
});
