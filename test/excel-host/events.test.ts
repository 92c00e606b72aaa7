import { describe, expect, it } from '@jest/globals';
import { openExcel, personIn, type Host, type WorkbookContent } from './jest';

const LIST: WorkbookContent = {
  sheets: [
    {
      name: 'Passages',
      rows: [['Nom'], ['b'], ['a']],
      tables: [{ name: 'Liste', headerRow: 1, firstColumn: 1, columns: 1, lastRow: 3 }],
    },
  ],
};

const quiet = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Listens to what Office.js can hear, and tells it in short. */
async function listening(act: (host: Host, client: typeof Excel) => unknown): Promise<readonly string[]> {
  const { Excel, host } = openExcel(LIST);
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Passages').load('id');
    await context.sync();
    sheet.onChanged.add(async ({ address, changeType, source, triggerSource, details }) => {
      const values =
        (details as Excel.ChangedEventDetail | undefined) && `${details.valueBefore}→${details.valueAfter}`;
      heard.push([changeType, address, source, triggerSource, values].filter(Boolean).join(' '));
    });
    worksheets.onRowSorted.add(async ({ address, source }) => void heard.push(`sorted ${address} ${source}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onRowHiddenChanged.add(
      async ({ changeType, address }) => void heard.push(`${changeType} ${address}`),
    );
    context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
    context.workbook.tables.getItem('Liste').load('id');
    await context.sync();
  });
  await act(host, Excel);
  await quiet();
  return heard;
}

describe('events, as the real client hands them out', () => {
  const cases: readonly [string, (host: Host, client: typeof Excel) => unknown, readonly string[]][] = [
    [
      'a cell typed by the user',
      (host) => personIn(host).type('Passages', 'A2', 'z'),
      ['RangeEdited A2 Local Unknown b→z'],
    ],
    [
      'a cell typed by a co-author',
      (host) => personIn(host, 'coauthor').type('Passages', 'A2', 'z'),
      ['RangeEdited A2 Remote Unknown b→z'],
    ],
    [
      'rows inserted',
      (host) => personIn(host).insertRows('Passages', 2, 2),
      ['RowInserted 2:3 Local Unknown'],
    ],
    ['rows deleted', (host) => personIn(host).deleteRows('Passages', 2), ['RowDeleted 2:2 Local Unknown']],
    [
      'a table sorted',
      (host) => personIn(host).sortTable('Liste', 'Nom'),
      ['sorted A2:A3 Local', 'RangeEdited A2:A3 Local Unknown'],
    ],
    [
      'another cell selected',
      (host) => personIn(host).select('Passages', 'B2'),
      ['selected B2', 'selection'],
    ],
    ['a row hidden', (host) => personIn(host).hideRows('Passages', 2), ['Hidden 2:2']],
    [
      'cells written by the add-in',
      (_, client) =>
        client.run(async (context) => {
          context.workbook.worksheets.getItem('Passages').getRange('A2:A3').values = [['x'], ['y']];
          await context.sync();
        }),
      ['RangeEdited A2:A3 Local ThisLocalAddin'],
    ],
  ];
  it.each(cases)('%s', async (_, act, expected) => {
    expect(await listening(act)).toEqual(expected);
  });

  it('someone acts between two requests of the add-in', async () => {
    const { Excel, host } = openExcel(LIST);
    host.beforeRequest(2, () => personIn(host).sortTable('Liste', 'Nom'));
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:A3').load('values');
      await context.sync();
      const before = range.values;
      range.load('values');
      await context.sync();
      return [before, range.values];
    });
    expect(read).toEqual([
      [['b'], ['a']],
      [['a'], ['b']],
    ]);
  });
});
