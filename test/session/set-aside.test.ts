import { describe, expect, it } from '@jest/globals';
import { contentOf, rowsAt, SHEET, soundRows, type Content } from '../actions/workbooks';
import { allCells, opened, type Opened } from './opened';

const ASIDE = 'Mis de côté';

async function checked(others: Content['others'] = { [ASIDE]: [] }) {
  const on = opened({ rows: soundRows({}, {}, {}, {}), others });
  await on.session.check({});
  return on;
}

const rows = (first: number, last = first, sheet = SHEET) => ({ sheet, runs: [{ first, last }] });

const cellsOf = (on: Opened, header: string) => [2, 3, 4, 5].map((row) => on.cell(row, header));

const leftAside = async ({ session }: Opened) =>
  (await session.selection({ action: 'CREATION' })).left
    .find(({ reason }) => reason === 'aside')
    ?.rows.map(({ row }) => row) ?? [];

const COUNTS = { rows: 2, kept: 0, hidden: 0, atCdc: 0, inFile: 0 };

describe('setting the selected rows aside', () => {
  it('writes the reason on each, says so in Statut, and keeps them out of the file', async () => {
    const on = await checked();
    expect(await on.session.setAside(rows(3, 4), ' Doublon ', {})).toMatchObject(COUNTS);
    expect(cellsOf(on, ASIDE)).toEqual([null, 'Doublon', 'Doublon', null]);
    expect(cellsOf(on, 'Statut')).toEqual(['Prêt', 'Mis de côté', 'Mis de côté', 'Prêt']);
    expect(await leftAside(on)).toEqual([3, 4]);
  });

  it('is taken back in one step, whatever the cells held', async () => {
    const on = await checked({ [ASIDE]: ['x', null, 'Non'] });
    const before = await allCells(on.workbook);
    await on.session.setAside(rows(1, 1_048_576), 'Hors RNCP/RS', {});
    expect(cellsOf(on, ASIDE)).toEqual(Array(4).fill('Hors RNCP/RS'));
    expect((await on.session.overview()).undo).toEqual({ kind: 'aside', cells: 4 });
    expect(await on.session.undo({})).toEqual({ kind: 'aside', cells: 4, left: 0, places: [] });
    expect(await allCells(on.workbook)).toEqual(before);
  });

  it('adds the column where there is none, once, and is undone there too', async () => {
    const on = await checked({});
    await on.session.setAside(rows(2), 'Pièces attendues', {});
    expect(cellsOf(on, ASIDE)).toEqual(['Pièces attendues', null, null, null]);
    expect(cellsOf(on, 'Statut')).toEqual(['Mis de côté', 'Prêt', 'Prêt', 'Prêt']);
    await on.session.setAside(rows(3), 'Pièces attendues', {});
    expect(on.workbook.grid(SHEET)[0]?.filter((header) => header === ASIDE)).toHaveLength(1);
    await on.session.undo({});
    expect(cellsOf(on, ASIDE)).toEqual(['Pièces attendues', null, null, null]);
    await on.session.undo({});
    expect(on.workbook.grid(SHEET)[0]).not.toContain(ASIDE);
    expect(cellsOf(on, 'Statut')).toEqual(['Prêt', 'Prêt', 'Prêt', 'Prêt']);
  });

  it('before any check writes nothing else', async () => {
    const on = opened({ rows: soundRows({}, {}, {}, {}), others: { [ASIDE]: [] } });
    expect(await on.session.setAside(rows(2, 3), 'Doublon', {})).toEqual({ ...COUNTS, report: null });
    expect(on.workbook.grid(SHEET)[0]?.includes('Statut')).toBe(false);
    expect((await on.session.overview()).statuses.aside).toBe(2);
  });

  it.each(['', '  ', 'x', 'oui', '1', 'Non', '-'])(
    'for « %s » is refused: that is no reason',
    async (reason) => {
      const on = await checked({});
      const before = await allCells(on.workbook);
      await expect(on.session.setAside(rows(2), reason, {})).rejects.toMatchObject({ code: 'aside-unclear' });
      expect(await allCells(on.workbook)).toEqual(before);
    },
  );

  it.each([
    ['the headers', rows(1)],
    ['rows under the table', rows(40, 60)],
    ['another sheet', rows(2, 3, 'Paramètres')],
    ['nothing', { sheet: SHEET, runs: [] }],
  ])('of %s is refused in a sentence', async (_what, selected) => {
    const on = await checked();
    await expect(on.session.setAside(selected, 'Doublon', {})).rejects.toMatchObject({
      code: 'no-rows-selected',
    });
    expect(cellsOf(on, ASIDE)).toEqual([null, null, null, null]);
  });

  it('leaves the rows that a filter hides, and says how many', async () => {
    const content = contentOf({ rows: soundRows({}, {}, {}, {}), others: { [ASIDE]: [] } });
    const [passages, ...more] = content.sheets ?? [];
    const on = opened({
      ...content,
      sheets: passages === undefined ? more : [{ ...passages, hiddenRows: [3, 4] }, ...more],
    });
    await on.session.check({});
    expect(await on.session.setAside(rows(2, 5), 'Doublon', {})).toMatchObject({ rows: 2, hidden: 2 });
    expect(cellsOf(on, ASIDE)).toEqual(['Doublon', null, null, 'Doublon']);
  });

  it('leaves a cell that holds a formula, and says it', async () => {
    const content = contentOf({ rows: soundRows({}, {}, {}, {}), others: { [ASIDE]: [] } });
    const [passages, ...more] = content.sheets ?? [];
    const column = (passages?.rows?.[0]?.length ?? 0) - 1;
    const address = `${String.fromCharCode(65 + column)}3`;
    const on = opened({
      ...content,
      sheets: passages === undefined ? more : [{ ...passages, formulas: { [address]: '=""' } }, ...more],
    });
    expect(await on.session.setAside(rows(2, 3), 'Doublon', {})).toMatchObject({ rows: 1, kept: 1 });
  });

  it('never hides that a row is at CDC, and makes the file that it waits in out of date', async () => {
    const on = await checked();
    const sent = async (limit: number) => {
      await on.session.generate({ action: 'CREATION', limit }, {});
      return (await on.session.deposits())[0]?.idFlux ?? '';
    };
    const first = await sent(1);
    await on.session.confirmDeposit(first);
    const second = await sent(2);
    expect(await on.session.setAside(rows(2, 3), 'Doublon', {})).toMatchObject({ atCdc: 1, inFile: 1 });
    expect(cellsOf(on, 'Statut')).toEqual(['Déposé', 'Mis de côté', 'Prêt', 'Prêt']);
    const states = (await on.session.deposits()).map(({ idFlux, state }) => [idFlux, state]);
    expect(new Map(states as [string, string][])).toEqual(
      new Map([
        [first, 'deposited'],
        [second, 'stale'],
      ]),
    );
    expect(await leftAside(on)).toEqual([3]);
  });
});

describe('taking the selected rows back', () => {
  it('empties every cell that set them aside', async () => {
    const on = await checked({
      [ASIDE]: ['Oui', 'doublon', null, 'x'],
      'Motif de mise de côté': ['second KO'],
    });
    expect(await leftAside(on)).toEqual([2, 3, 5]);
    expect(await on.session.setAside(rows(2, 4), null, {})).toMatchObject({ rows: 3 });
    expect(cellsOf(on, ASIDE)).toEqual([null, null, null, 'x']);
    expect(cellsOf(on, 'Motif de mise de côté')).toEqual([null, null, null, null]);
    expect(await leftAside(on)).toEqual([5]);
    await on.session.undo({});
    expect(await leftAside(on)).toEqual([2, 3, 5]);
  });

  it('takes back what is typed in Statut as before', async () => {
    const on = await checked();
    on.type(3, 'Statut', 'Mis de côté : doublon');
    await on.session.setAside(rows(3), null, {});
    expect(cellsOf(on, 'Statut')).toEqual(['Prêt', 'Prêt', 'Prêt', 'Prêt']);
    expect(cellsOf(on, ASIDE)).toEqual([null, null, null, null]);
  });
});

describe('a reason typed in Statut, as an earlier version had it', () => {
  it('goes to its column as soon as the row is checked again', async () => {
    const on = await checked();
    on.type(4, 'Statut', 'mis de cote : attend un papier');
    await on.session.recheck(rowsAt(4), {});
    expect(cellsOf(on, ASIDE)).toEqual([null, null, 'attend un papier', null]);
    expect(cellsOf(on, 'Statut')).toEqual(['Prêt', 'Prêt', 'Mis de côté', 'Prêt']);
  });
});
