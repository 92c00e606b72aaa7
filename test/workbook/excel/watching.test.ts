import { describe, expect, it } from '@jest/globals';
import type { WorkbookChange } from '#workbook';
import { openWorkbook, personIn } from './open-workbook';

const CONTENT = {
  sheets: [
    {
      name: 'A',
      rows: [
        ['id', 'Nom'],
        ['1', 'b'],
        ['2', 'a'],
      ],
      tables: [{ name: 'T', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 3 }],
    },
    { name: "L'autre" },
  ],
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

async function watched() {
  const opened = openWorkbook(CONTENT);
  const changes: WorkbookChange[] = [];
  const stop = await opened.workbook.watch((change) => changes.push(change));
  return { ...opened, changes, stop };
}

type Opened = Awaited<ReturnType<typeof watched>>;

const byUser = { sheet: 'A', byUser: true } as const;

describe('watching a workbook in Excel', () => {
  it.each<[string, (opened: Opened) => void, readonly WorkbookChange[]]>([
    [
      'a cell typed in',
      ({ host }) => personIn(host).type('A', 'B2', 'x'),
      [{ ...byUser, firstRow: 2, lastRow: 2, kind: 'edited' }],
    ],
    [
      'a paste over several rows',
      ({ host }) =>
        personIn(host).type('A', 'A2', [
          ['1', 'x'],
          ['2', 'y'],
        ]),
      [{ ...byUser, firstRow: 2, lastRow: 3, kind: 'edited' }],
    ],
    [
      'a formula',
      ({ host }) => personIn(host).type('A', 'B3', '=1+1'),
      [{ ...byUser, firstRow: 3, lastRow: 3, kind: 'edited' }],
    ],
    [
      'rows inserted',
      ({ host }) => personIn(host).insertRows('A', 2, 3),
      [{ ...byUser, firstRow: 2, lastRow: 4, kind: 'moved' }],
    ],
    [
      'rows deleted',
      ({ host }) => personIn(host).deleteRows('A', 3),
      [{ ...byUser, firstRow: 3, lastRow: 3, kind: 'moved' }],
    ],
    [
      'a cell of another sheet, by a co-author',
      ({ host }) => personIn(host, 'coauthor').type("L'autre", 'C7', 1),
      [{ sheet: "L'autre", firstRow: 7, lastRow: 7, kind: 'edited', byUser: false }],
    ],
  ])('tells of %s', async (_, act, expected) => {
    const opened = await watched();
    act(opened);
    await settled();
    expect(opened.changes).toEqual(expected);
  });

  it('tells of a sort, as rows that moved', async () => {
    const opened = await watched();
    personIn(opened.host).sortTable('T', 'Nom');
    await settled();
    expect(opened.changes).toContainEqual({ ...byUser, firstRow: 2, lastRow: 3, kind: 'moved' });
  });

  it('says nothing of what we write ourselves', async () => {
    const { workbook, changes } = await watched();
    await workbook.write([{ sheet: 'A', row: 2, column: 2, values: [['x']] }]);
    await workbook.appendRows('A', [['3', 'c']]);
    await settled();
    expect(changes).toEqual([]);
  });

  it('gives a sheet the name that it has now', async () => {
    const { host, changes } = await watched();
    const [sheet] = host.workbook.sheets;
    if (sheet !== undefined) sheet.name = 'Autre nom';
    personIn(host).type('Autre nom', 'A2', 'x');
    await settled();
    expect(changes.map((change) => change.sheet)).toEqual(['Autre nom']);
  });

  it('looks once for the names of the sheets of many changes', async () => {
    const { host, changes } = await watched();
    host.resetCounters();
    for (let row = 2; row < 40; row++) personIn(host).type('A', `D${row}`, row);
    await settled();
    expect([changes.length, host.counters.requests]).toEqual([38, 1]);
  });

  it('stops at once when told to, and frees Excel of it', async () => {
    const { host, changes, stop } = await watched();
    personIn(host).type('A', 'B2', 'x');
    stop();
    await settled();
    host.resetCounters();
    personIn(host).type('A', 'B2', 'y');
    await settled();
    expect([changes, host.counters.requests]).toEqual([[], 0]);
  });
});
