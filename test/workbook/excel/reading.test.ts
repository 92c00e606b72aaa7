import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { openWorkbook, personIn } from './open-workbook';

const table = (rows: number, columns: number): CellValue[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => `${row + 1}/${column + 1}`),
  );

const sheets = (rows: number, columns: number) => ({ sheets: [{ name: 'A', rows: table(rows, columns) }] });

const whole = (rows: number, columns: number) => ({ sheet: 'A', row: 1, column: 1, rows, columns });

describe('reading from Excel', () => {
  it('asks for values only, in one request', async () => {
    const { workbook, host } = openWorkbook(sheets(50, 6));
    expect((await workbook.read(whole(50, 6))).values).toEqual(table(50, 6));
    expect(host.counters.requests).toBe(1);
    expect([...host.counters.members.keys()].filter((member) => member.startsWith('Range.'))).toEqual([
      'Range.Values',
    ]);
  });

  it('asks for the number formats of some columns in the same request', async () => {
    const { workbook, host } = openWorkbook({
      sheets: [{ name: 'A', rows: table(2, 5), formats: { B1: '@', C2: 'dd/mm/yyyy', E1: '0' } }],
    });
    const { formats } = await workbook.read({ ...whole(2, 5), formats: [2, 3, 5] });
    expect(formats).toEqual([
      ['', '@', 'General', '', '0'],
      ['', 'General', 'dd/mm/yyyy', '', 'General'],
    ]);
    expect(host.counters.requests).toBe(1);
  });

  it.each([
    ['an answer over the size that the web takes', { platform: 'web', payloadLimit: 20_000 }],
    ['more cells than Excel gives, as an error', { cellLimit: 300, overCellLimit: 'error' }],
    ['more cells than Excel gives, as nothing', { cellLimit: 300, overCellLimit: 'null' }],
  ] as const)('asks for half as many rows after %s, and loses or repeats none', async (_, options) => {
    const { workbook, host } = openWorkbook(sheets(1_003, 10), options);
    expect((await workbook.read(whole(1_003, 10))).values).toEqual(table(1_003, 10));
    const first = host.counters.requests;
    host.resetCounters();
    await workbook.read(whole(1_003, 10));
    expect(host.counters.requests).toBeLessThan(first);
  });

  it('remembers what was refused: later blocks are as small, narrower ranges are not', async () => {
    const { workbook, host } = openWorkbook(sheets(2_000, 10), { platform: 'web', payloadLimit: 120_000 });
    expect((await workbook.describe()).blockRows).toBe(2_000);
    await workbook.read(whole(2_000, 10));
    expect((await workbook.describe()).blockRows).toBe(1_000);
    host.resetCounters();
    await workbook.read(whole(2_000, 2));
    expect(host.counters.requests).toBe(1);
  });

  it('asks for bigger blocks on the desktop than on the web', async () => {
    const blocks = async (platform: 'web' | 'windows' | 'mac') =>
      (await openWorkbook({}, { platform }).workbook.describe()).blockRows;
    expect([await blocks('web'), await blocks('windows'), await blocks('mac')]).toEqual([
      2_000, 10_000, 10_000,
    ]);
  });

  it('says so when a single row is too long', async () => {
    const rows = [['x'.repeat(30_000)]];
    const { workbook } = openWorkbook(
      { sheets: [{ name: 'A', rows }] },
      { platform: 'web', payloadLimit: 20_000 },
    );
    await expect(workbook.read(whole(1, 1))).rejects.toMatchObject({ code: 'excel-too-big' });
  });

  it('gives serial numbers for dates, texts for error values, null for what is empty', async () => {
    const { workbook } = openWorkbook({
      sheets: [{ name: 'A', rows: [[45_000.5, '#N/A', '', null, true]], formats: { A1: 'dd/mm/yyyy' } }],
    });
    expect((await workbook.read(whole(2, 5))).values).toEqual([
      [45_000.5, '#N/A', null, null, true],
      [null, null, null, null, null],
    ]);
  });

  it.each(["L'été « 2026 »", 'Données, 2e', '😀 & co', '2026', 'A1'])(
    'reads and describes a sheet called %p',
    async (name) => {
      const { workbook } = openWorkbook({ sheets: [{ name, rows: [['x']], merges: ['A3:B4'] }] });
      expect((await workbook.read({ ...whole(1, 1), sheet: name })).values).toEqual([['x']]);
      expect((await workbook.describe()).sheets[0]).toMatchObject({ name, merges: ['A3:B4'] });
    },
  );

  it('reads the last cell of a sheet', async () => {
    const { workbook, host } = openWorkbook({});
    personIn(host).type('Feuil1', 'XFD1048576', 'fin');
    const last = { sheet: 'Feuil1', row: 1_048_576, column: 16_384, rows: 1, columns: 1 };
    expect((await workbook.read(last)).values).toEqual([['fin']]);
  });
});
