import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import type { Workbook } from '#workbook';
import { memoryWorkbook, type WorkbookContent } from '#workbook/memory';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, SHEET, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';
import { openWorkbook } from '../workbook/excel/open-workbook';
import { xlsxFromContent } from '../workbook/xlsx-from-content';

const HOSTS: readonly (readonly [string, (content: WorkbookContent) => Promise<Workbook>])[] = [
  ['memory', async (content) => memoryWorkbook(content)],
  ['xlsx', async (content) => openXlsx(xlsxFromContent(content), 'c.xlsx')],
  ['excel', async (content) => openWorkbook(content).workbook],
];

describe.each(HOSTS)('a number corrected into a text, on %s', (host, open) => {
  it('is the same number again once that is undone, under the format that it had, and the same text once it is done again', async () => {
    const rows = soundRows({ codeInsee: 1004 }, { codeInsee: 1053 }, { codeInsee: 2001 });
    const workbook = await open(contentOf({ rows }));
    const session = createSession(workbook, testSurroundings(), 'fr');
    await session.check({});
    const { head } = (await workbook.describe()).sheets.find(({ name }) => name === SHEET) ?? { head: [] };
    const column = (head[0]?.indexOf('codeInsee') ?? -1) + 1;
    const held = async () => {
      const range = { sheet: SHEET, row: 2, column, rows: 3, columns: 1, formats: 'all' } as const;
      const { values, formats } = await workbook.read(range);
      return values.map(([value], index) => [value, formats?.[index]?.[0]]);
    };
    const before = await held();
    expect(before).toEqual([1004, 1053, 2001].map((value) => [value, 'General']));
    await session.correct('all', {});
    const after = await held();
    const text = host === 'memory' ? 'General' : '@';
    expect(after).toEqual(['01004', '01053', '02001'].map((value) => [value, text]));
    for (let time = 0; time < 2; time += 1) {
      expect(await session.undo({})).toMatchObject({ cells: 3, left: 0 });
      expect(await held()).toEqual(before);
      expect(await session.redo({})).toMatchObject({ cells: 3, left: 0 });
      expect(await held()).toEqual(after);
    }
  });
});
