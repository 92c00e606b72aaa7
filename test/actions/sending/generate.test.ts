import { describe, expect, it } from '@jest/globals';
import { readFlux } from '#flux';
import { benchOf, soundRows } from '../workbooks';

describe('the files of a generation', () => {
  it('are split at so many passages, each with its own idFlux and a name in sequence', async () => {
    const { files } = await benchOf({ rows: soundRows({}, {}, {}, {}, {}) }).generate({}, { maxPassages: 2 });
    expect(files.map(({ name, rows }) => [name, rows.map(({ row }) => row)])).toEqual([
      ['accrochage-12ABC345-20261123-153000-1.xml', [2, 3]],
      ['accrochage-12ABC345-20261123-153000-2.xml', [4, 5]],
      ['accrochage-12ABC345-20261123-153000-3.xml', [6]],
    ]);
    expect(new Set(files.map(({ envelope }) => envelope.idFlux)).size).toBe(3);
  });

  it('take a name that is free', async () => {
    const isTaken = (name: string) => /153000(-1)?\.xml$/.test(name);
    const { files } = await benchOf({ rows: soundRows({}) }).generate({}, { isTaken });
    expect(files.map(({ name }) => name)).toEqual(['accrochage-12ABC345-20261123-153000-2.xml']);
  });

  it('are none when no row can go, and every row says why', async () => {
    const { files, left } = await benchOf({ rows: soundRows({ sexe: null }, { sexe: 'X' }) }).generate();
    expect(files).toEqual([]);
    expect(left.map(({ row, reason, findings }) => [row, reason, findings.map(({ rule }) => rule)])).toEqual([
      [2, 'invalid', ['required']],
      [3, 'invalid', ['not-in-list']],
    ]);
  });

  it('group by type, code and natureDeposant, rows in their order', async () => {
    const rows = soundRows({}, { type: 'RS', code: 'RS5875' }, {}, { natureDeposant: 'Tiers de confiance' });
    const [file] = (await benchOf({ rows }).generate()).files;
    const { passages } = readFlux(file?.file.chunks ?? []);
    expect(
      passages.map(({ code, natureDeposant, values }) => [code, natureDeposant, values.idTechnique]),
    ).toEqual([
      ['RNCP35726', null, 'P-001'],
      ['RNCP35726', null, 'P-003'],
      ['RS5875', null, 'P-002'],
      ['RNCP35726', 'TIERS_CONFIANCE', 'P-004'],
    ]);
    expect(file?.rows.map(({ row }) => row)).toEqual([2, 4, 3, 5]);
  });

  it('never hold a correction that was not applied', async () => {
    const { files, left } = await benchOf({ rows: soundRows({ codeInsee: 1053 }, {}) }).generate();
    expect(files.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[3]]);
    expect(left).toMatchObject([{ row: 2, reason: 'invalid' }]);
  });

  it('write nothing into the workbook by themselves', async () => {
    const bench = benchOf({ rows: soundRows({}) });
    const before = JSON.stringify(bench.workbook.grid('Passages'));
    await bench.generate();
    expect(JSON.stringify(bench.workbook.grid('Passages'))).toBe(before);
  });
});
