import { describe, expect, it } from '@jest/globals';
import type { SheetContent } from '#workbook/memory';
import { openWorkbook, personIn } from './open-workbook';

const sheet = (index: number): SheetContent => ({
  name: `Feuille ${index}`,
  rows: [
    ['Code', 'Nom'],
    ['1', 'a'],
  ],
  tables: [{ name: `T${index}`, headerRow: 1, firstColumn: 1, columns: 2, lastRow: 2 }],
});

const sheetsOf = (count: number) => Array.from({ length: count }, (_, index) => sheet(index));

const requestsOf = async (content: Parameters<typeof openWorkbook>[0]) => {
  const { workbook, host } = openWorkbook(content, { platform: 'web' });
  await workbook.describe();
  return host.counters.requests;
};

describe('describing a workbook in Excel', () => {
  it('costs two requests, whatever the sheets, tables and rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [row]);
    expect([
      await requestsOf({ sheets: sheetsOf(1) }),
      await requestsOf({ sheets: sheetsOf(50) }),
      await requestsOf({ sheets: [{ name: 'A', rows }] }),
    ]).toEqual([2, 2, 2]);
  });

  it('costs one more where rows are hidden, wherever and however many they are', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [row]);
    const hiddenRows = Array.from({ length: 40_000 }, (_, index) => 3 + index * 2);
    const { workbook, host } = openWorkbook(
      {
        sheets: [
          { name: 'A', rows, hiddenRows },
          { name: 'B', rows: [['x'], ['y'], ['z']], hiddenRows: [2] },
          { name: 'C', rows: [['x'], ['y']], hiddenRows: [1, 2] },
        ],
      },
      { platform: 'web' },
    );
    const { sheets } = await workbook.describe();
    expect(sheets.map((each) => each.hiddenRows)).toEqual([hiddenRows, [2], [1, 2]]);
    expect(host.counters.requests).toBe(3);
    expect(host.counters.biggestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  it('asks for hidden rows by parts when the answer is too big', async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [row]);
    const hiddenRows = [5, 999, 1_000, 1_001, 1_999];
    const { workbook } = openWorkbook(
      { sheets: [{ name: 'A', rows, hiddenRows }] },
      { platform: 'web', payloadLimit: 10_000 },
    );
    expect((await workbook.describe()).sheets[0]?.hiddenRows).toEqual(hiddenRows);
  });

  it('counts rows that a filter hides', async () => {
    const { workbook, host } = openWorkbook({ sheets: [sheet(0)] });
    personIn(host).type('Feuille 0', 'A3', [['2', 'b']]);
    personIn(host).filterTable('T0', 'Nom', ['a']);
    expect((await workbook.describe()).sheets[0]).toMatchObject({
      hiddenRows: [3],
      rows: 3,
      tables: [{ lastRow: 3 }],
    });
  });

  it('gives the tables of a sheet from top to bottom and left to right', async () => {
    const { workbook } = openWorkbook({
      sheets: [
        {
          name: 'A',
          rows: Array.from({ length: 9 }, (_, row) => [`a${row}`, `b${row}`, null, `c${row}`, `d${row}`]),
          tables: [
            { name: 'Bas', headerRow: 6, firstColumn: 1, columns: 2, lastRow: 8 },
            { name: 'Droite', headerRow: 1, firstColumn: 4, columns: 2, lastRow: 3 },
            { name: 'Gauche', headerRow: 1, firstColumn: 1, columns: 2, lastRow: 3 },
          ],
        },
      ],
    });
    const { tables = [] } = (await workbook.describe()).sheets[0] ?? {};
    expect(tables.map(({ name }) => name)).toEqual(['Gauche', 'Droite', 'Bas']);
  });

  it('asks for the date system once', async () => {
    const { workbook, host } = openWorkbook({ date1904: true });
    await workbook.describe();
    host.resetCounters();
    expect((await workbook.describe()).date1904).toBe(true);
    expect([...host.counters.members.keys()].filter((member) => /Date/.test(member))).toEqual([]);
  });

  it.each([
    ['Suivi.xlsx', 'Suivi.xlsx'],
    ['Suivi.xlsm', 'Suivi.xlsm'],
    ['Classeur1', ''],
  ])('takes %p for a file called %p', async (name, expected) => {
    expect((await openWorkbook({ name }).workbook.describe()).name).toBe(expected);
  });

  it('describes the other sheets when Excel refuses one, and asks it for no more', async () => {
    const { workbook, host } = openWorkbook({ sheets: sheetsOf(3) });
    // All three, the first two, then the first alone, which is refused whatever is asked of it.
    for (const n of [2, 3, 4, 5, 6]) host.failRequest(n, { code: 'UnsupportedSheet' });
    const sizes = async () =>
      (await workbook.describe()).sheets.map(({ rows, tables }) => [rows, tables.length]);
    const expected = [
      [0, 0],
      [2, 1],
      [2, 1],
    ];
    expect(await sizes()).toEqual(expected);
    host.resetCounters();
    expect(await sizes()).toEqual(expected);
    expect(host.counters.requests).toBe(2);
  });

  it('gives the merged cells of the first rows of a sheet that has too many', async () => {
    const { workbook, host } = openWorkbook({
      sheets: [{ name: 'A', rows: [['x']], merges: ['A1:B1', 'A90:B90'] }],
    });
    host.failRequest(2, { code: 'GeneralException' });
    expect((await workbook.describe()).sheets[0]).toMatchObject({ merges: ['A1:B1'], rows: 1 });
  });

  it('asks for fewer sheets at a time when the answer is too big, and finds none odd', async () => {
    const { workbook } = openWorkbook({ sheets: sheetsOf(20) }, { platform: 'web', payloadLimit: 6_000 });
    const { sheets } = await workbook.describe();
    expect(sheets.map(({ rows }) => rows)).toEqual(new Array(20).fill(2));
  });

  it('reads the first rows of a sheet by parts when their texts are too long for one answer', async () => {
    const note = 'x'.repeat(1_000);
    const rows = Array.from({ length: 30 }, (_, row) => [row === 1 ? 'idTechnique' : `P-${row}`, note]);
    const { workbook } = openWorkbook(
      { sheets: [{ name: 'Passages', rows }] },
      { platform: 'web', payloadLimit: 10_000 },
    );
    for (let time = 0; time < 2; time++)
      expect((await workbook.describe()).sheets[0]).toMatchObject({ head: rows, rows: 30 });
  });

  it('says so when Excel refuses them all', async () => {
    const { workbook, host } = openWorkbook({ sheets: sheetsOf(2) });
    for (let n = 2; n < 12; n++) host.failRequest(n, { code: 'GeneralException' });
    await expect(workbook.describe()).rejects.toMatchObject({ code: 'excel-refused' });
  });

  it('takes a refusal that passes for no oddity', async () => {
    const { workbook, host } = openWorkbook({ sheets: sheetsOf(1) });
    host.failRequest(2, { code: 'RequestAborted' });
    await expect(workbook.describe()).rejects.toMatchObject({ code: 'excel-interrupted' });
    expect((await workbook.describe()).sheets[0]?.rows).toBe(2);
  });

  it('follows a sheet that is renamed between two calls', async () => {
    const { workbook, host } = openWorkbook({ sheets: [sheet(0)] });
    await workbook.describe();
    const [first] = host.workbook.sheets;
    if (first !== undefined) first.name = 'Autre nom';
    expect((await workbook.describe()).sheets[0]).toMatchObject({ name: 'Autre nom', rows: 2 });
  });
});
