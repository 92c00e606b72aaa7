import { describe, expect, it } from '@jest/globals';
import { twoTables } from '../actions/two-sheets';
import { contentOf, SHEET, soundRows } from '../actions/workbooks';
import { opened } from './opened';

const content = contentOf({ rows: soundRows({}, {}) });
const [passages] = (content.sheets ?? []).filter(({ name }) => name === SHEET);
if (passages === undefined) throw new Error('No sheet of passages.');
const others = (content.sheets ?? []).filter(({ name }) => name !== SHEET);
const plain = { name: SHEET, rows: passages.rows ?? [] };
const twice = { ...plain, rows: plain.rows.map((line) => [...line, ...line]) };

describe('a workbook without passages to read', () => {
  it.each([
    ['nothing in it', [{ name: 'Feuil1' }], false, /pas de tableau de passages/],
    ['two tables on one sheet', [twoTables(soundRows({}, {})), ...others], true, /plusieurs tableaux/],
    ['two columns for each field', [twice, ...others], true, /plusieurs colonnes/],
  ])('%s: whether something is there that cannot be taken is told', async (_, sheets, cannotTake, said) => {
    const overview = await opened({ sheets }).session.overview();
    expect(overview).toMatchObject({ tables: [], cannotTake });
    expect(overview.problem).toMatch(said);
  });
});

it('hidden rows are counted once: no sentence says them again', async () => {
  const sheets = [{ ...plain, hiddenRows: [2] }, ...others];
  expect(await opened({ sheets }).session.overview()).toMatchObject({
    cannotTake: false,
    passages: 2,
    hidden: 1,
    notes: [],
  });
});
