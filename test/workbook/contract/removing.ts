import { expect, it } from '@jest/globals';
import type { Workbook } from '#workbook';
import { column, DEPARTMENT, table } from '../contract-content';
import { cellsOf, type Adapter } from './adapter';

const OURS = [column('Statut'), column('Anomalies'), column('Marques', { hidden: true })];
const PLAIN = { sheet: 'Passages', table: null, headerRow: 2 };
const TABLE = { sheet: 'Dépôts', table: 'Depots', headerRow: 3 };
const TOTALS = { sheet: 'Tableau', table: 'Liste', headerRow: 1 };

async function withDepots(open: Adapter['open']): Promise<Workbook> {
  const workbook = await open(DEPARTMENT);
  await workbook.ensureSheet(table([['1', 45000, 1]]));
  return workbook;
}

/** What was added is taken away again, as long as nobody uses it. */
export function contractOfRemoving({ open, again }: Adapter): void {
  it('takes away a sheet that holds what it was made with, and nothing else', async () => {
    const workbook = await withDepots(open);
    const before = (await workbook.describe()).sheets.slice(0, 3);
    expect(await workbook.removeSheet(table([['1', 45000, 1]]))).toBe(true);
    const state = await again(workbook);
    expect((await state.describe()).sheets).toEqual(before);
    expect(await state.removeSheet(table([]))).toBe(true);
    expect(await state.ensureSheet(table([]))).toBe(true);
    expect((await (await again(state)).describe()).sheets).toHaveLength(4);
  });

  it.each([
    ['in its table', { row: 4, column: 4, values: [[2]] }],
    ['beside it', { row: 9, column: 9, values: [['note']] }],
    ['over one of its cells, emptied', { row: 1, column: 1, values: [[null]] }],
  ])('leaves a sheet where something was typed %s', async (_, edit) => {
    const workbook = await withDepots(open);
    await workbook.write([{ sheet: 'Dépôts', ...edit }]);
    const before = await workbook.describe();
    expect(await workbook.removeSheet(table([['1', 45000, 1]]))).toBe(false);
    expect(await workbook.describe()).toEqual(before);
  });

  it('takes away one that nobody sees, and never the last that is seen', async () => {
    const workbook = await open({ sheets: [{ name: 'Seule', rows: [] }] });
    await workbook.ensureSheet({ name: '_accrochage', visibility: 'very-hidden' });
    expect(await workbook.removeSheet({ name: 'Seule', visibility: 'visible' })).toBe(false);
    expect(await workbook.removeSheet({ name: '_accrochage', visibility: 'very-hidden' })).toBe(true);
    const { sheets } = await (await again(workbook)).describe();
    expect(sheets).toEqual([expect.objectContaining({ name: 'Seule', visible: true })]);
  });

  it.each([
    ['a plain header row', PLAIN],
    ['a table', TABLE],
    ['a table with totals', TOTALS],
  ])('takes away the columns added to %s', async (_, target) => {
    const workbook = await withDepots(open);
    const before = await workbook.describe();
    await workbook.addColumns(target, OURS);
    expect(await workbook.removeColumns(target, ['Statut', 'Anomalies', 'Marques'])).toBe(3);
    expect((await (await again(workbook)).describe()).sheets).toEqual(before.sheets);
    await workbook.addColumns(target, OURS);
    expect(await workbook.removeColumns(target, ['Marques'])).toBe(1);
  });

  it.each([
    ['a plain header row', PLAIN, 4],
    ['a table', TABLE, 4],
    ['a table with totals', TOTALS, 3],
  ])('leaves the columns of %s up to one that is used', async (_, target, row) => {
    const workbook = await withDepots(open);
    const [first = 0] = await workbook.addColumns(target, OURS);
    await workbook.write([{ sheet: target.sheet, row, column: first + 1, values: [['reçue']] }]);
    expect(await workbook.removeColumns(target, ['Statut', 'Anomalies', 'Marques'])).toBe(1);
    const state = await again(workbook);
    const line = (await cellsOf(state, target.sheet, row, first + 2))[row - 1];
    expect(line?.slice(first - 1)).toEqual([null, 'reçue', null]);
    const headers = (await cellsOf(state, target.sheet, target.headerRow, first + 2))[target.headerRow - 1];
    expect(headers?.slice(first - 1)).toEqual(['Statut', 'Anomalies', null]);
  });

  it('leaves columns that are no longer the last, or have other headers', async () => {
    const workbook = await withDepots(open);
    await workbook.addColumns(TABLE, OURS);
    expect(await workbook.removeColumns(TABLE, ['Statut', 'Anomalies'])).toBe(0);
    expect(await workbook.removeColumns(TABLE, ['Autre', 'Marques'])).toBe(1);
    await expect(workbook.removeColumns({ ...TABLE, table: 'Autre' }, ['a'])).rejects.toMatchObject({
      code: 'table-missing',
    });
  });

  it('makes a table end higher, and leaves what stands under it', async () => {
    const workbook = await withDepots(open);
    await workbook.write([{ sheet: 'Dépôts', row: 5, column: 2, values: [['2', 45001, 2]] }]);
    await workbook.extendTable('Dépôts', 'Depots', 5);
    const held = (value: string) => [{ sheet: 'Dépôts', row: 5, column: 2, values: [[value]] }];
    const lastRow = async (state: Workbook) => (await state.describe()).sheets[3]?.tables[0]?.lastRow;
    const shorten = async (from: number, to: number, value: string) =>
      workbook.shortenTable('Dépôts', 'Depots', { from, to }, held(value));
    expect(await shorten(6, 4, '2')).toBe(false);
    expect(await shorten(5, 4, 'autre')).toBe(false);
    expect(await shorten(5, 3, '2')).toBe(false);
    expect(await lastRow(workbook)).toBe(5);
    expect(await shorten(5, 4, '2')).toBe(true);
    const state = await again(workbook);
    expect(await lastRow(state)).toBe(4);
    expect((await cellsOf(state, 'Dépôts', 5, 4))[4]).toEqual([null, '2', 45001, 2]);
    expect(await state.shortenTable('Tableau', 'Liste', { from: 3, to: 2 })).toBe(false);
    await expect(state.shortenTable('Dépôts', 'Autre', { from: 5, to: 4 })).rejects.toMatchObject({
      code: 'table-missing',
    });
  });
}
