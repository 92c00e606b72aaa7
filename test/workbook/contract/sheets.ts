import { expect, it } from '@jest/globals';
import { DEPARTMENT, table } from '../contract-content';
import { cellsOf, type Adapter } from './adapter';

/** Sheets of ours. */
export function contractOfSheets({ open, again }: Adapter): void {
  it('makes a sheet once, with its cells and its table', async () => {
    const workbook = await open(DEPARTMENT);
    const spec = table([
      ['00123', 45000, 3],
      ['=x', null, 4],
    ]);
    expect(await workbook.ensureSheet(spec)).toBe(true);
    expect(await workbook.ensureSheet({ ...spec, name: 'DÉPÔTS' })).toBe(false);
    const state = await again(workbook);
    const { sheets } = await state.describe();
    expect(sheets).toHaveLength(4);
    expect(sheets[3]).toMatchObject({ name: 'Dépôts', visible: true, rows: 5, columns: 4 });
    expect(sheets[3]?.tables).toEqual([
      {
        name: 'Depots',
        headerRow: 3,
        firstColumn: 2,
        headers: ['Flux', 'Date', 'Nombre'],
        lastRow: 5,
        hasTotals: false,
      },
    ]);
    expect(await cellsOf(state, 'Dépôts', 5, 4)).toEqual([
      ['Dépôts', null, null, null],
      [null, null, null, null],
      [null, 'Flux', 'Date', 'Nombre'],
      [null, '00123', 45000, 3],
      [null, '=x', null, 4],
    ]);
  });

  it.each(['hidden', 'very-hidden'] as const)('makes a %s sheet that nobody sees', async (visibility) => {
    const workbook = await open(DEPARTMENT);
    await workbook.ensureSheet({ name: '_accrochage', visibility, protected: true });
    const { sheets } = await (await again(workbook)).describe();
    expect(sheets[3]).toMatchObject({ name: '_accrochage', visible: false, protected: true, rows: 0 });
  });
}
