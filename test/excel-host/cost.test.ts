import { expect, it } from '@jest/globals';
import { openExcel } from './jest';

const ROWS = 20_000;
const COLUMNS = 45;
const BLOCK = 2_000;

it('counts requests, bytes and cells of a workbook read and written in blocks', async () => {
  const { Excel, host } = openExcel({
    sheets: [
      {
        name: 'A',
        rows: Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, at) => row + at)),
      },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < ROWS; row += BLOCK) {
      const block = sheet.getRangeByIndexes(row, 0, BLOCK, COLUMNS).load('values');
      await context.sync();
      block.untrack();
      sheet.getRangeByIndexes(row, 0, BLOCK, 2).untrack().values = block.values.map(([a, b]) => [b, a]);
      await context.sync();
    }
  });
  expect(host.counters).toMatchObject({
    readRequests: ROWS / BLOCK,
    cellsRead: ROWS * COLUMNS,
    writeRequests: ROWS / BLOCK,
    cellsWritten: ROWS * 2,
  });
  expect(host.counters.bytesOut).toBeGreaterThan(ROWS * COLUMNS);
});
