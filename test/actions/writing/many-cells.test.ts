import { describe, expect, it } from '@jest/globals';
import { check } from '#actions/checking';
import { recordRows, recordCheck } from '#actions/recording';
import { changeCells, type CellChange } from '#actions/writing';
import { memoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, rowsAt, SHEET, soundRows } from '../workbooks';
import { watched } from './watched';

/** More than a call takes arguments. */
const MANY = 130_000;

describe('cells changed in one block', () => {
  it('may be more than a call takes arguments', async () => {
    const workbook = memoryWorkbook({
      sheets: [{ name: 'Calculs', rows: Array.from({ length: MANY }, () => ['a']), formulas: { A2: 'B2' } }],
    });
    const changes: CellChange[] = [];
    const { kept } = await changeCells(
      { workbook, sheet: 'Calculs', width: 1, blockRows: MANY, telling: [1] },
      Array.from({ length: MANY }, (_, index) => ({ row: index + 1, column: 1 })),
      {
        decide: () => 'b',
        onWritten: (some) => {
          for (const change of some) changes.push(change);
        },
      },
    );
    expect(kept).toEqual([{ row: 2, column: 1 }]);
    expect(changes).toHaveLength(MANY - 1);
    expect(workbook.grid('Calculs').filter(([cell]) => cell === 'a')).toHaveLength(1);
  });
});

describe('rows checked again', () => {
  const ROWS = 500;

  it.each([200, 201])('scattered over %d places are written in one go', async (places) => {
    const host = watched(
      memoryWorkbook(contentOf({ rows: soundRows(...Array<object>(ROWS).fill({})) })),
      ROWS,
    );
    const result = await recordCheck(await check(host.workbook, {}, testSurroundings()));
    host.forget();
    const touched = rowsAt(...Array.from({ length: places }, (_, index) => 2 + 2 * index));
    expect(await recordRows({ result, touched })).toBe(true);
    expect(host.count(['write'], SHEET)).toBe(1);
  });
});
