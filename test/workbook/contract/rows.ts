import { expect, it } from '@jest/globals';
import type { Workbook } from '#workbook';
import { DEPARTMENT, table } from '../contract-content';
import { cellsOf, type Adapter } from './adapter';

/** Rows under others, and tables that grow. */
export function contractOfRows({ open, again }: Adapter): void {
  it('appends rows in the table of a sheet, the first in its empty row, strings as text', async () => {
    const workbook = await open(DEPARTMENT);
    await workbook.ensureSheet(table([]));
    await workbook.appendRows('Dépôts', [['00123', 45000, 1]]);
    await workbook.appendRows('Dépôts', [
      ['=1+1', 45001, 2],
      ['1E5', null, 3],
    ]);
    const state = await again(workbook);
    expect((await cellsOf(state, 'Dépôts', 7, 4)).slice(3)).toEqual([
      [null, '00123', 45000, 1],
      [null, '=1+1', 45001, 2],
      [null, '1E5', null, 3],
      [null, null, null, null],
    ]);
    expect((await state.describe()).sheets[3]?.tables[0]?.lastRow).toBe(6);
    const { formats } = await state.read({
      sheet: 'Dépôts',
      row: 5,
      column: 2,
      rows: 1,
      columns: 2,
      formats: 'all',
    });
    expect(formats).toEqual([['@', 'dd/mm/yyyy']]);
  });

  it('appends rows under the last one of a sheet without a table', async () => {
    const workbook = await open(DEPARTMENT);
    await workbook.appendRows('Passages', [['A3', 'X']]);
    expect((await cellsOf(await again(workbook), 'Passages', 5, 2))[4]).toEqual(['A3', 'X']);
  });

  it('makes a table reach what was typed under it, and never shortens it', async () => {
    const workbook = await open(DEPARTMENT);
    await workbook.ensureSheet(table([['1', 45000, 1]]));
    const lastRow = async (state: Workbook) => (await state.describe()).sheets[3]?.tables[0]?.lastRow;
    const before = (await lastRow(workbook)) ?? 0;
    await workbook.extendTable('Dépôts', 'Depots', before + 3);
    await workbook.extendTable('Dépôts', 'Depots', before + 1);
    expect(await lastRow(await again(workbook))).toBe(before + 3);
    await expect(workbook.extendTable('Dépôts', 'Autre', 9)).rejects.toMatchObject({
      code: 'table-missing',
    });
    await expect(workbook.extendTable('Tableau', 'Liste', 99)).rejects.toThrow(/ligne de total/);
  });

  it('appends no row under a totals row', async () => {
    await expect((await open(DEPARTMENT)).appendRows('Tableau', [['3']])).rejects.toThrow(/ligne de total/);
  });
}
