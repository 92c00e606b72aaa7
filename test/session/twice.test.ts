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

describe.each(HOSTS)('a row of a file that is not to be dropped any more, on %s', (_, open) => {
  it('is named before it goes again, under its id or another', async () => {
    const names = [{ nomNaissance: 'MODIFIÉ' }, { nomNaissance: 'RETAPÉ' }, { nomNaissance: 'TÉMOIN' }];
    const rows = soundRows(...names);
    const workbook = await open(contentOf({ rows }));
    const session = createSession(workbook, testSurroundings(), 'fr');
    const type = async (row: number, header: string, value: string | null) => {
      const headers = (await workbook.describe()).sheets[0]?.head[0] ?? [];
      await workbook.write([{ sheet: SHEET, row, column: headers.indexOf(header) + 1, values: [[value]] }]);
      session.changed({ sheet: SHEET, firstRow: row, lastRow: row, kind: 'edited', byUser: true });
    };
    const [made] = (await session.generate({ action: 'CREATION' }, {})).files;
    await type(2, 'codeInsee', '35001');
    await type(3, 'idTechnique', 'P-102');
    await type(3, 'Statut', null);
    const { included, left, twice } = await session.selection({ action: 'CREATION' }, {});
    expect({ included, left }).toEqual({ included: 3, left: [] });
    expect(twice).toEqual([
      {
        title: 'Passage d’un fichier abandonné',
        people: ['MODIFIÉ Camille-A', 'TÉMOIN Camille-C'],
        rows: [2, 4].map((row) => ({ sheet: SHEET, row })),
      },
      {
        title: expect.stringMatching(/^Passage peut-être déjà envoyé/),
        people: ['RETAPÉ Camille-B'],
        rows: [{ sheet: SHEET, row: 3 }],
      },
    ]);
    expect((await session.deposits()).map(({ state }) => state)).toEqual(['stale']);
    await session.check({});
    const { items } = await session.findings({ offset: 0, limit: 99 });
    const { name = '' } = made ?? {};
    expect(items.filter(({ message }) => message.includes(name)).map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});
