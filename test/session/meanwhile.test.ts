import { describe, expect, it } from '@jest/globals';
import type { WorkbookChange } from '#workbook';
import { rowsAt, SHEET, soundRows } from '../actions/workbooks';
import { opened, type Call, type Opened } from './opened';

const ROWS = 4;

/** A session, and what happens just before its next calls. */
function watching(): Opened & { readonly meanwhile: (act: (nth: number, call: Call) => void) => void } {
  let act: (nth: number, call: Call) => void = () => undefined;
  let nth = 0;
  const on = opened(
    { rows: soundRows({}, {}, {}, {}) },
    {
      before: (call) => {
        nth += 1;
        act(nth, call);
      },
    },
  );
  return {
    ...on,
    meanwhile: (next) => {
      nth = 0;
      act = next;
    },
  };
}

const everyCall = async (act: (on: Opened) => Promise<unknown>): Promise<readonly number[]> => {
  const on = watching();
  await on.session.check({});
  on.type(4, 'sexe', 'F');
  on.calls();
  await act(on);
  return on.calls().map((_, index) => index + 1);
};

const moved: WorkbookChange = { sheet: SHEET, firstRow: 2, lastRow: 3, kind: 'moved', byUser: false };

const ACTS = {
  'a check': ({ session }) => session.check({}),
  'a check of some rows': ({ session }) => session.recheck(rowsAt(4), {}),
  'a generation': ({ session }) => session.generate({ action: 'CREATION' }, {}),
  'an overview': ({ session }) => session.overview(),
  'a selection': ({ session }) => session.selection({ action: 'CREATION' }),
} satisfies Record<string, (on: Opened) => Promise<unknown>>;

describe.each(Object.entries(ACTS))('what changes during %s is not taken for known', (_, act) => {
  it('a row edited: it is counted, and the next action sees it', async () => {
    for (const at of await everyCall(act)) {
      const on = watching();
      await on.session.check({});
      on.type(4, 'sexe', 'F');
      on.meanwhile((nth) => {
        if (nth === at) on.type(3, 'sexe', 'x');
      });
      await act(on);
      on.meanwhile(() => undefined);
      expect([at, (await on.session.report())?.since.rows]).not.toEqual([at, 0]);
      const { statuses } = await on.session.overview();
      expect([at, statuses.ready]).not.toEqual([at, ROWS]);
      const { included } = await on.session.selection({ action: 'CREATION' });
      expect([at, included]).not.toEqual([at, ROWS]);
      await on.session.recheck(rowsAt(3, 4), {});
      expect(await on.session.report()).toMatchObject({ errors: 1, since: { rows: 0, moved: false } });
      expect(on.cell(3, 'Statut')).not.toBe('Prêt');
    }
  });

  it('rows moved: it is said until all is checked', async () => {
    for (const at of await everyCall(act)) {
      const on = watching();
      await on.session.check({});
      on.type(4, 'sexe', 'F');
      on.meanwhile((nth) => {
        if (nth === at) on.session.changed(moved);
      });
      await act(on);
      on.meanwhile(() => undefined);
      expect([at, (await on.session.report())?.since.moved]).toEqual([at, true]);
      expect((await on.session.check({})).since).toEqual({ rows: 0, moved: false });
    }
  });
});

describe('a row edited again while it is checked again', () => {
  it('is still to be checked', async () => {
    const on = watching();
    await on.session.check({});
    on.type(4, 'sexe', 'M');
    on.meanwhile((_, call) => {
      if (call === 'write') on.type(4, 'sexe', 'x');
    });
    expect(await on.session.recheck(rowsAt(4), {})).toMatchObject({
      errors: 0,
      since: { rows: 1, moved: false },
    });
    on.meanwhile(() => undefined);
    expect(await on.session.recheck(rowsAt(4), {})).toMatchObject({
      errors: 1,
      since: { rows: 0, moved: false },
    });
  });
});

describe('a change that goes down to the end of the sheet', () => {
  const LAST_ROW = 1_048_576;

  it('counts the rows of the table and some under it, not all those of the sheet', async () => {
    const on = watching();
    await on.session.check({});
    const column = on.columnOf('sexe');
    on.workbook.change({
      sheet: SHEET,
      row: 2,
      column,
      values: Array.from({ length: ROWS }, () => [null]),
    });
    on.session.changed({ sheet: SHEET, firstRow: 2, lastRow: LAST_ROW, kind: 'edited', byUser: true });
    const { rows = 0 } = (await on.session.report())?.since ?? {};
    expect(rows).toBeGreaterThanOrEqual(ROWS);
    expect(rows).toBeLessThan(2000);
    const after = await on.session.recheck(
      Array.from({ length: LAST_ROW - 1 }, (_, index) => ({ sheet: SHEET, row: index + 2 })),
      {},
    );
    expect(after).toMatchObject({ errors: ROWS, since: { rows: 0, moved: false } });
  });

  it('rows added under the table, however many, are all checked', async () => {
    const on = watching();
    await on.session.check({});
    const { length } = on.workbook.grid(SHEET);
    const line = on.workbook.grid(SHEET)[1] ?? [];
    const many = Array.from({ length: 1500 }, (_, index) =>
      line.map((cell, place) => (cell === 'P-001' ? `Q-${index}` : place < 13 ? cell : null)),
    );
    on.workbook.change({ sheet: SHEET, row: length + 1, column: 1, values: many });
    const lastRow = length + many.length;
    on.session.changed({ sheet: SHEET, firstRow: length + 1, lastRow, kind: 'edited', byUser: true });
    await on.session.recheck(rowsAt(length + 1), {});
    expect(await on.session.report()).toMatchObject({ passages: ROWS + 1500, since: { rows: 0 } });
    expect(on.cell(lastRow, 'Statut')).not.toBeNull();
  });
});
