import { describe, expect, it } from '@jest/globals';
import type { WorkbookChange } from '#session';
import { SHEET, soundRows } from '../actions/workbooks';
import { opened } from './opened';

/** Rows 2 to 17 of passages. */
const ROWS = 16;

const edited = (firstRow: number, lastRow = firstRow, byUser = true, sheet = SHEET): WorkbookChange => ({
  sheet,
  firstRow,
  lastRow,
  kind: 'edited',
  byUser,
});
const moved: WorkbookChange = { ...edited(7), kind: 'moved' };

async function checked() {
  const sheets = [{ name: 'Calculs', rows: [[1]] }];
  const on = opened({ rows: soundRows(...Array.from({ length: ROWS }, () => ({}))), sheets });
  await on.session.check({});
  return on;
}

describe('the session says what changed since the last check', () => {
  it.each<[string, readonly WorkbookChange[], number, number]>([
    ['nothing', [], 0, 0],
    ['a cell of the table', [edited(7)], 1, 1],
    ['the same row twice', [edited(7), edited(7)], 1, 1],
    ['rows in any order', [edited(9), edited(5, 6)], 3, 3],
    ['rows typed under the table, which may grow over them', [edited(17, 20)], 4, 4],
    ['20 000 rows pasted under it', [edited(18, 20_017)], 20_000, 20_000],
    [
      'down to the end: those of the table, and the first under it',
      [edited(2, 1_048_576)],
      ROWS + 1,
      ROWS + 1,
    ],
    ['a sheet that is not of the passages', [edited(7, 7, true, 'Calculs')], 0, 0],
    ['a row of a co-author, counted but not checked again by itself', [edited(7, 7, false)], 1, 0],
    ['a row of both', [edited(7, 7, false), edited(7)], 1, 1],
  ])('%s', async (_name, changes, rows, own) => {
    const on = await checked();
    on.calls();
    for (const change of changes) on.session.changed(change);
    expect(await on.session.stale()).toEqual({ rows, own, moved: false, sorted: false });
    expect(on.calls()).toEqual([]);
  });

  it('rows that moved make all stale, and none is checked again by itself', async () => {
    const on = await checked();
    on.session.changed(edited(7));
    on.session.changed(moved);
    expect(await on.session.stale()).toEqual({ rows: 1, own: 0, moved: true, sorted: true });
    await on.session.check({});
    expect(await on.session.stale()).toEqual({ rows: 0, own: 0, moved: false, sorted: false });
  });

  it.each([
    ['a setting', edited(2, 2, true, 'Paramètres')],
    ['a header', edited(1)],
  ])('%s changed is no row that moved', async (_, change) => {
    const on = await checked();
    on.session.changed(change);
    expect(await on.session.stale()).toEqual({ rows: 0, own: 0, moved: true, sorted: false });
  });

  it('nothing is stale before any check', async () => {
    const on = opened({ rows: soundRows({}) });
    await on.session.overview();
    on.session.changed(edited(2));
    expect(await on.session.stale()).toEqual({ rows: 0, own: 0, moved: false, sorted: false });
  });

  it('a check of the user’s own rows leaves those of others, and takes what others did to the same', async () => {
    const on = await checked();
    on.session.changed(edited(7));
    on.session.changed(edited(8, 8, false));
    on.session.changed(edited(7, 7, false));
    const report = await on.session.recheck('own', {});
    expect(report?.since).toEqual({ rows: 1, moved: false });
    expect(await on.session.stale()).toMatchObject({ rows: 1, own: 0 });
  });
});
