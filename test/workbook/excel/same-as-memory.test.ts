import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import type { RangeEdit } from '#workbook';
import { memoryWorkbook } from '#workbook/memory';
import { holds } from '../../holds';
import { openWorkbook } from './open-workbook';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom<CellValue>(
    '',
    "'",
    "'0",
    '0',
    '=A1',
    '+1',
    'x',
    'vrai',
    '12/03',
    ' ',
    'é',
    true,
    false,
    0,
    1.5,
  ),
  fc.string({ maxLength: 4 }),
);

const edit: fc.Arbitrary<RangeEdit> = fc
  .record({
    row: fc.integer({ min: 1, max: 60 }),
    column: fc.integer({ min: 1, max: 30 }),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 3 }),
    isOurs: fc.boolean(),
  })
  .chain(({ row, column, rows, columns, isOurs }) =>
    fc
      .array(fc.array(value, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((values) => ({ sheet: 'A', row, column, values, isOurs })),
  );

const ALL = { sheet: 'A', row: 1, column: 1, rows: 64, columns: 34 };

describe('a write', () => {
  it('leaves in Excel what it leaves in a model of the port, however cells are gathered or cut', async () => {
    await holds(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const { workbook, host } = openWorkbook({ sheets: [{ name: 'A' }] }, { platform: 'web' });
        const memory = memoryWorkbook({ sheets: [{ name: 'A' }] });
        await memory.write(edits);
        await workbook.write(edits);
        expect((await workbook.read(ALL)).values).toEqual((await memory.read(ALL)).values);
        host.checkUnknown();
      }),
      60,
    );
  });
});
