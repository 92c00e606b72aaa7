import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder, leftOf } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

describe('history', () => {
  it('takes over an old flux, gives its rows the ids they were sent under, and they stay', async () => {
    writeFileSync(dir.at('ancien.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}, {}, {}) })));
    const [file] = filesOf(
      await accrochage('generate', dir.at('ancien.xlsx'), '--out', dir.at('flux'), '--json'),
    );
    const rows = soundRows({}, { idTechnique: 'N-2' }, { prenom1: 'Autre', idTechnique: 'N-3' });
    writeFileSync(dir.at('neuf.xlsx'), xlsxFromContent(contentOf({ rows })));
    const ran = await accrochage(
      'history',
      dir.at('neuf.xlsx'),
      file?.path ?? '',
      '--out',
      dir.at('repris.xlsx'),
      '--json',
    );
    expect([ran.exit, ran.json]).toMatchObject([1, { taken: 2, unmatched: 1, named: 1 }]);
    const left = leftOf(await accrochage('generate', dir.at('repris.xlsx'), '--out', dir.at('f2'), '--json'));
    expect(left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'deposited'],
      [3, 'deposited'],
    ]);
    expect(readFileSync(dir.at('neuf.xlsx'))).toEqual(Buffer.from(xlsxFromContent(contentOf({ rows }))));
  });
});
