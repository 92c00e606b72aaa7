import { expect, it } from '@jest/globals';
import { DEPARTMENT } from '../contract-content';
import { cellsOf, type Adapter } from './adapter';

/** What a workbook tells of itself, and its cells. */
export function contractOfReading({ open }: Adapter): void {
  it('describes sheets, their size, first rows, tables, hidden rows and merged cells', async () => {
    const { date1904, losses, sheets } = await (await open(DEPARTMENT)).describe();
    expect({ date1904, losses }).toEqual({ date1904: false, losses: [] });
    expect(sheets).toEqual([
      {
        name: 'Passages',
        visible: true,
        protected: false,
        head: [
          ['Service'],
          ['idTechnique', 'Nom', 'Longueur'],
          ['A1', 'ÉLUARD', 6],
          ['A2', null, null, 'hors tableau'],
        ],
        rows: 4,
        columns: 4,
        tables: [],
        hiddenRows: [4],
        merges: ['A1:B1'],
      },
      {
        name: 'Tableau',
        visible: true,
        protected: false,
        head: [
          ['Code', 'Nom'],
          ['1', 'a'],
          ['2', 'b'],
          ['Total', 2],
        ],
        rows: 4,
        columns: 2,
        tables: [
          {
            name: 'Liste',
            headerRow: 1,
            firstColumn: 1,
            headers: ['Code', 'Nom'],
            lastRow: 3,
            hasTotals: true,
          },
        ],
        hiddenRows: [],
        merges: [],
      },
      {
        name: 'Secret',
        visible: false,
        protected: true,
        head: [],
        rows: 0,
        columns: 0,
        tables: [],
        hiddenRows: [],
        merges: [],
      },
    ]);
  });

  it('tells the date system', async () => {
    expect((await (await open({ ...DEPARTMENT, date1904: true })).describe()).date1904).toBe(true);
  });

  it('reads a rectangle, null where there is nothing, with number formats when asked', async () => {
    const workbook = await open(DEPARTMENT);
    expect(
      await workbook.read({ sheet: 'passages', row: 3, column: 1, rows: 3, columns: 3, formats: 'all' }),
    ).toEqual({
      values: [
        ['A1', 'ÉLUARD', 6],
        ['A2', null, null],
        [null, null, null],
      ],
      formats: [
        ['@', 'dd/mm/yyyy', 'General'],
        ['General', 'General', 'General'],
        ['General', 'General', 'General'],
      ],
    });
  });

  it('reads the number formats of some columns only, when these are asked for', async () => {
    const workbook = await open(DEPARTMENT);
    const range = { sheet: 'Passages', row: 3, column: 1, rows: 2, columns: 3 };
    expect((await workbook.read({ ...range, formats: [2] })).formats).toEqual([
      ['', 'dd/mm/yyyy', ''],
      ['', 'General', ''],
    ]);
  });

  it('goes to a cell, and can be watched', async () => {
    const workbook = await open(DEPARTMENT);
    await workbook.goTo({ sheet: 'Passages', row: 3, column: 2 });
    const stop = await workbook.watch(() => undefined);
    stop();
    expect((await cellsOf(workbook, 'Passages', 3, 2))[2]).toEqual(['A1', 'ÉLUARD']);
  });
}
