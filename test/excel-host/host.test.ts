import { describe, expect, it } from '@jest/globals';
import { openExcel } from './jest';

describe('the real client of Excel against the emulated one', () => {
  it('writes and reads values', async () => {
    const { Excel, host } = openExcel();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, 'x'],
        [true, ''],
      ];
      const read = sheet.getRange('A1:B2').load('values,address');
      await context.sync();
      return { values: read.values, address: read.address };
    });
    expect(values).toEqual({
      values: [
        [1, 'x'],
        [true, ''],
      ],
      address: 'Feuil1!A1:B2',
    });
    host.checkUnknown();
  });
});
