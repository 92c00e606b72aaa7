import { describe, expect, it } from '@jest/globals';
import { excelWorkbook, type ExcelHost } from '#workbook/excel';
import { openExcel } from '../../excel-host/jest';
import { hostOf } from './open-workbook';

/** The options that each batch is run with. */
async function optionsOn(excelApi: number): Promise<readonly unknown[]> {
  const excel = openExcel({ sheets: [{ name: 'A' }] }, { excelApi });
  const host = hostOf(excel);
  const options: unknown[] = [];
  const run = (given: unknown, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    options.push(given);
    return excel.Excel.run(given as Excel.RunOptions, batch);
  };
  const workbook = excelWorkbook({ ...host, run: run as ExcelHost['run'] });
  await workbook.write([{ sheet: 'A', row: 1, column: 1, values: [['x']] }]);
  return options;
}

describe('a batch in Excel', () => {
  it('waits for the end of a cell being typed in', async () => {
    expect(await optionsOn(14)).toEqual(new Array(2).fill({ delayForCellEdit: true }));
  });

  it('is undone at once where Excel can', async () => {
    expect(await optionsOn(20)).toEqual(new Array(2).fill({ delayForCellEdit: true, mergeUndoGroup: true }));
  });
});
