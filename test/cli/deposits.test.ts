import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, processed, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder } from './bench';

let dir: ReturnType<typeof folder>;
let book: string;
let idFlux: string;
beforeEach(async () => {
  dir = folder();
  book = dir.at('cfa.xlsx');
  writeFileSync(book, xlsxFromContent(contentOf({ rows: soundRows({}, {}) })));
  const ran = await accrochage('generate', book, '--out', dir.at('f'), '--save', book, '--json');
  idFlux = filesOf(ran)[0]?.idFlux ?? '';
});
afterEach(() => dir.clean());

interface Listed {
  readonly deposits: readonly { readonly state: string; readonly portal: unknown; readonly steps: unknown }[];
}
const listed = async () => ((await accrochage('deposits', book, '--json')).json as Listed).deposits;
const says = async (step: string) =>
  accrochage('deposits', book, '--deposit', idFlux, '--as', step, '--out', book);

describe('deposits', () => {
  it('lists them with what can be said of each', async () => {
    expect(await listed()).toMatchObject([
      { idFlux, state: 'generated', passages: 2, portal: null, steps: ['dropped', 'not-to-drop'] },
    ]);
    const { out } = await accrochage('deposits', book);
    expect(out).toMatch(/2 passages · Généré · --as dropped \| not-to-drop$/);
  });

  it('keeps a drop, what the portal shows, and takes the drop back', async () => {
    expect((await says('dropped')).exit).toBe(0);
    expect((await says('processing')).exit).toBe(0);
    expect(await listed()).toMatchObject([{ state: 'deposited', portal: { state: 'processing' } }]);
    expect((await says('drop-taken-back')).exit).toBe(0);
    expect(await listed()).toMatchObject([{ state: 'generated', portal: null }]);
    expect((await says('not-to-drop')).exit).toBe(0);
    expect(await listed()).toMatchObject([{ state: 'cancelled', steps: [] }]);
  });

  it('takes an accusé back: its passages wait again', async () => {
    const { name, bytes } = processed(idFlux, { ok: ['P-001', 'P-002'] });
    writeFileSync(dir.at(name), bytes);
    await accrochage('import', book, dir.at(name), '--date', '30/11/2025', '--out', book);
    expect(await listed()).toMatchObject([
      { state: 'processed', ok: 2, accuseOn: '2025-11-30', steps: ['accuse-taken-back'] },
    ]);
    expect((await says('accuse-taken-back')).exit).toBe(0);
    expect(await listed()).toMatchObject([{ state: 'deposited', ok: null }]);
  });

  it('refuses what cannot be said of a deposit, and what says half of it; nothing is written', async () => {
    const before = readFileSync(book);
    const { exit, err } = await says('accuse-taken-back');
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/est «.Généré.».*Peut l’être.: dropped, not-to-drop/su),
    ]);
    for (const options of [
      ['--as', 'dropped', '--out', book],
      ['--deposit', idFlux, '--out', book],
      ['--deposit', 'nulle-part', '--as', 'dropped', '--out', book],
      ['--deposit', idFlux, '--as', 'oublié', '--out', book],
    ])
      expect((await accrochage('deposits', book, ...options)).exit).toBe(2);
    expect(readFileSync(book)).toEqual(before);
  });
});
