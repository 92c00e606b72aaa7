import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder, leftOf } from './bench';

let dir: ReturnType<typeof folder>;
let book: string;
beforeEach(() => {
  dir = folder();
  book = dir.at('cfa.xlsx');
  writeFileSync(
    book,
    xlsxFromContent(contentOf({ rows: soundRows({}, { prenom1: 'Yann' }, { prenom1: 'Lou' }) })),
  );
});
afterEach(() => dir.clean());

const declare = async (...options: readonly string[]) => accrochage('declare', book, ...options, '--json');
const HOW = ['--date', '2026-03-25', '--how', 'saisie sur le portail'];

describe('declare', () => {
  it('keeps rows out of every CREATION, and gives them back', async () => {
    const out = dir.at('note.xlsx');
    const ran = await declare('--rows', '2,4', ...HOW, '--out', out);
    expect([ran.exit, ran.json]).toEqual([0, { idFlux: 'declared-1', declared: 2, kept: [] }]);
    book = out;
    const left = leftOf(await accrochage('generate', out, '--out', dir.at('f'), '--json'));
    expect(left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'deposited'],
      [4, 'deposited'],
    ]);
    expect((await declare('--take-back', 'declared-1', '--out', out)).json).toEqual({
      takenBack: 'declared-1',
    });
    expect(leftOf(await accrochage('generate', out, '--out', dir.at('g'), '--json'))).toEqual([]);
  });

  it('wants rows, a day and a way; nothing is written otherwise', async () => {
    const before = readFileSync(book);
    for (const options of [HOW, ['--rows', '2'], ['--rows', '2', '--late', ...HOW], ['--rows', '99', ...HOW]])
      expect((await declare(...options, '--out', book)).exit).toBe(2);
    expect(readFileSync(book)).toEqual(before);
  });
});
