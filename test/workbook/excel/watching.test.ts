import { describe, expect, it, jest } from '@jest/globals';
import type { WorkbookChange } from '#workbook';
import { excelWorkbook, type ExcelHost } from '#workbook/excel';
import { hostOf, openWorkbook, personIn } from './open-workbook';

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

  const whole = { firstRow: 1, lastRow: 1_048_576, kind: 'moved' } as const;

  it('tells of a sheet that is deleted, under the name that it had', async () => {
    const { host, changes } = await watched();
    personIn(host, 'coauthor').deleteSheet("L'autre");
    await settled();
    expect(changes).toEqual([{ sheet: "L'autre", byUser: false, ...whole }]);
  });

  it('tells of a change in a sheet that is deleted at once', async () => {
    const { host, changes } = await watched();
    personIn(host).type("L'autre", 'A1', 'x');
    personIn(host).deleteSheet("L'autre");
    await settled();
    expect(changes).toContainEqual({ sheet: "L'autre", byUser: true, ...whole });
  });

  const later = () => new Promise((resolve) => setTimeout(resolve, 700));

  it('asks again later for the names that Excel refused, and tells all then', async () => {
    const { host, changes } = await watched();
    host.failRequest(1, { code: 'ActivityLimitReached' });
    personIn(host).type('A', 'B2', 'x');
    await settled();
    expect(changes).toEqual([]);
    personIn(host).type('A', 'B3', 'y');
    await later();
    expect(changes).toEqual([
      { ...byUser, firstRow: 2, lastRow: 2, kind: 'edited' },
      { ...byUser, firstRow: 3, lastRow: 3, kind: 'edited' },
    ]);
  });

  it('tells that a whole sheet may have changed when Excel refuses its name twice, then goes on', async () => {
    const { host, changes } = await watched();
    for (const request of [1, 2]) host.failRequest(request, { code: 'ActivityLimitReached' });
    personIn(host).type('A', 'B2', 'x');
    await later();
    expect(changes).toEqual([{ ...byUser, ...whole }]);
    personIn(host).type('A', 'B3', 'y');
    await settled();
    expect(changes[1]).toEqual({ ...byUser, firstRow: 3, lastRow: 3, kind: 'edited' });
  });

  it('keeps to itself what is no error of Office.js, and goes on', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { host, excel } = openWorkbook(CONTENT);
    const changes: WorkbookChange[] = [];
    let isBroken = false;
    const run = (...args: Parameters<ExcelHost['run']>) =>
      isBroken ? Promise.reject(new Error('Out of order.')) : hostOf(excel).run(...args);
    const workbook = excelWorkbook({ ...hostOf(excel), run: run as ExcelHost['run'] });
    await workbook.watch((change) => changes.push(change));
    isBroken = true;
    personIn(host).type('A', 'B2', 'x');
    await settled();
    isBroken = false;
    personIn(host).type('A', 'B3', 'y');
    await settled();
    expect([warn.mock.calls.length, changes.map(({ firstRow }) => firstRow)]).toEqual([1, [3]]);
    warn.mockRestore();
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
