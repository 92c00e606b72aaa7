import { describe, expect, it } from '@jest/globals';
import { createFileSession } from '#session';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../scenario/surroundings';

const sessionOn = (workbook: MemoryWorkbook) =>
  createFileSession({ ...workbook, save: async () => new Uint8Array() }, testSurroundings(), 'fr');

describe('a grid on a workbook', () => {
  it.each([
    [false, 46349],
    [true, 46349 - 1462],
  ])('shows and takes the same day, 1904 calendar %p', async (date1904, serial) => {
    const workbook = memoryWorkbook({
      date1904,
      sheets: [{ name: 'A', rows: [[serial], [null]], formats: { A1: 'dd/mm/yyyy', A2: 'dd/mm/yyyy' } }],
    });
    const session = sessionOn(workbook);
    const range = { sheet: 'A', row: 1, column: 1, rows: 2, columns: 1 };
    expect((await session.read(range)).values).toEqual([['23/11/2026'], [null]]);
    await session.edit('A', 2, 1, [['23/11/2026']]);
    expect(workbook.grid('A')).toEqual([[serial], [serial]]);
  });

  it('keeps text columns and lost zeros as they were typed', async () => {
    const workbook = memoryWorkbook({ sheets: [{ name: 'A', rows: [[null, null]], formats: { A1: '@' } }] });
    await sessionOn(workbook).edit('A', 1, 1, [['1004', '01004', '1004', '']]);
    expect(workbook.grid('A')).toEqual([['1004', '01004', 1004, null]]);
  });
});
