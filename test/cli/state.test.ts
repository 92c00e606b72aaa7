import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

describe('state', () => {
  it('says where the passages stand, prints it, and writes it into a sheet', async () => {
    writeFileSync(
      dir.at('cfa.xlsx'),
      xlsxFromContent(contentOf({ rows: soundRows({}, { prenom1: 'Yann' }) })),
    );
    const [out, page] = [dir.at('etat.xlsx'), dir.at('etat.html')];
    const ran = await accrochage('state', dir.at('cfa.xlsx'), '--out', out, '--report', page, '--json');
    expect([ran.exit, ran.json]).toMatchObject([
      1,
      { total: { delivered: 2, late: 2, parts: { toSend: 2 } } },
    ]);
    expect(readFileSync(page, 'utf8')).toContain('<h1>État de transmission</h1>');
    const { sheets } = await (await openXlsx(new Uint8Array(readFileSync(out)), 'etat.xlsx')).describe();
    expect(sheets.map(({ name }) => name)).toContain('État de transmission');
  });
});
