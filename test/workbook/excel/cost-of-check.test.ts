import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { createSession } from '#session';
import { IS_LONG } from '../../long';
import { departmentsWorkbook, HEADER_ROW, ROWS, SHEET } from '../../scenario/departments-workbook';
import { passingTime } from '../../scenario/hosts/file-hosts';
import { openWorkbook } from './open-workbook';

const FIVE_MB = 5 * 1024 * 1024;

/** Rows of a block, on the web. */
const BLOCK = 2_000;

/** Whatever the rows: describing and settings are read; our columns, the colours, what the check remembers are written. */
const READS = 12;
const WRITES = 4;
const CONSTANT = 16;

const SIZES = [1_000, 20_000];

const [ID, INSEE] = [7, 5];

/** The department's workbook with so many rows. */
function open(count: number, insee: (row: number) => CellValue) {
  const content = departmentsWorkbook('1.1.5');
  const [model = []] = ROWS;
  const rows = Array.from({ length: count }, (_, row) =>
    model.with(ID, `P-${String(row).padStart(6, '0')}`).with(INSEE, insee(row)),
  );
  const sheets = content.sheets?.map((sheet) =>
    sheet.name === SHEET
      ? {
          ...sheet,
          rows: [...(sheet.rows ?? []).slice(0, HEADER_ROW), ...rows],
        }
      : sheet,
  );
  return openWorkbook({ ...content, sheets: sheets ?? [] }, { platform: 'web' });
}

async function check(count: number, insee: (row: number) => CellValue) {
  const { workbook, host } = open(count, insee);
  const session = createSession(workbook, passingTime(), 'fr');
  await session.check({});
  host.checkUnknown();
  return { counters: host.counters, errors: (await session.report())?.errors };
}

describe('what checking and marking a workbook costs in Excel on the web', () => {
  it.each(IS_LONG ? [...SIZES, 100_000] : SIZES)(
    '%i rows: a read and a write a block and a constant, none over 5 MB',
    async (rows) => {
      const { counters } = await check(rows, (row) => (row % 7 === 0 ? 'XX' : '35238'));
      const blocks = Math.ceil(rows / BLOCK);
      const { requests, writeRequests } = counters;
      expect(requests).toBeLessThanOrEqual(2 * blocks + CONSTANT);
      expect(writeRequests).toBeLessThanOrEqual(blocks + WRITES);
      expect(requests - writeRequests).toBeLessThanOrEqual(blocks + READS);
      expect(counters.biggestRequest).toBeLessThan(FIVE_MB);
      expect(counters.biggestResponse).toBeLessThan(FIVE_MB);
    },
  );

  it('does not depend on the number of errors', async () => {
    const rows = BLOCK + 1;
    const none = await check(rows, () => '35238');
    const all = await check(rows, () => 'XX');
    expect([none.errors, all.errors]).toEqual([0, rows]);
    const costOf = ({ counters }: typeof none) => [
      counters.requests,
      counters.readRequests,
      counters.writeRequests,
    ];
    expect(costOf(all)).toEqual(costOf(none));
  });
});
