import { expect, it } from '@jest/globals';
import type { Workbook } from '#workbook';
import { DEPARTMENT } from '../contract-content';
import type { Adapter } from './adapter';

/** A sheet that is not there. */
export function contractOfMissingSheets({ open }: Adapter): void {
  it.each<[string, (workbook: Workbook) => Promise<unknown>]>([
    ['read', (workbook) => workbook.read({ sheet: 'Nulle', row: 1, column: 1, rows: 1, columns: 1 })],
    ['write', (workbook) => workbook.write([{ sheet: 'Nulle', row: 1, column: 1, values: [[1]] }])],
    ['appendRows', (workbook) => workbook.appendRows('Nulle', [[1]])],
    [
      'removeColumns',
      (workbook) => workbook.removeColumns({ sheet: 'Nulle', table: null, headerRow: 1 }, ['a']),
    ],
    ['shortenTable', (workbook) => workbook.shortenTable('Nulle', 'a', { from: 3, to: 2 })],
    ['setHighlights', (workbook) => workbook.setHighlights('Nulle', [])],
    ['goTo', (workbook) => workbook.goTo({ sheet: 'Nulle', row: 1, column: 1 })],
  ])('%s says which sheet is missing', async (_, act) => {
    await expect(act(await open(DEPARTMENT))).rejects.toMatchObject({ code: 'sheet-missing' });
  });
}
