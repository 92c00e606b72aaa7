import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ACCROCHAGE_KEYS } from '#template';
import { openXlsx } from '#workbook/xlsx';
import { contentOf, processed, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
  writeFileSync(dir.at('f.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}, {}) })));
});
afterEach(() => dir.clean());

const f = () => dir.at('f.xlsx');
const g = () => dir.at('g.xlsx');
const bytes = (path: string) => readFileSync(path).toString('base64');

/** `f.xlsx` generated, its deposit kept in `g.xlsx`; then an accusé, beside. */
async function generated(): Promise<string> {
  const ran = await accrochage('generate', f(), '--out', dir.at('flux'), '--save', g(), '--json');
  const accuse = processed(filesOf(ran)[0]?.idFlux ?? '', { ok: ['P-001', 'P-002'] });
  writeFileSync(dir.at('accuse.xml'), accuse.bytes);
  return dir.at('accuse.xml');
}

const REFUSED =
  /«\sg\.xlsx\s» connaît des envois, des réponses ou des démarches que «\sf\.xlsx\s» ne connaît pas/;

describe('a workbook that knows of sendings which the one opened does not', () => {
  it.each([
    ['generate', () => ['generate', f(), '--out', dir.at('flux'), '--save', g()]],
    ['check', () => ['check', f(), '--out', g()]],
    ['correct', () => ['correct', f(), '--out', g()]],
    ['import', () => ['import', f(), dir.at('accuse.xml'), '--out', g(), '--force']],
  ])('is not written over by %s: exit 2, nothing is written', async (_, argv) => {
    await generated();
    const before = dir.listing();
    const { exit, err } = await accrochage(...argv());
    expect([exit, err]).toEqual([2, expect.stringMatching(REFUSED)]);
    expect(err).toMatch(/Partez de «\sg\.xlsx\s»/);
    expect(dir.listing()).toEqual(before);
  });

  it('is not written over where it lost a column by which it knew of them, for nobody can tell what it knows', async () => {
    await generated();
    const workbook = await openXlsx(readFileSync(g()), 'g.xlsx');
    const sheet = (await workbook.describe()).sheets.find(({ name }) => name === 'Dépôts');
    const headers = sheet?.tables[0]?.headers ?? [];
    const at = {
      sheet: 'Dépôts',
      row: sheet?.tables[0]?.headerRow ?? 0,
      column: headers.indexOf('État') + 1,
    };
    await workbook.write([{ ...at, values: [['Perdu']] }]);
    writeFileSync(g(), await workbook.save());
    const before = bytes(g());
    const { exit, err } = await accrochage('check', f(), '--out', g());
    expect([exit, err]).toEqual([2, expect.stringMatching(/«\sg\.xlsx\s» est déjà là.*«\sÉtat\s»/)]);
    expect(bytes(g())).toBe(before);
  });

  it('is not written over by one that knows the deposit but not its answers', async () => {
    const accuse = await generated();
    copyFileSync(g(), f());
    expect((await accrochage('import', g(), accuse, '--out', g())).exit).toBe(0);
    const before = bytes(g());
    const { exit, err } = await accrochage('check', f(), '--out', g());
    expect([exit, err]).toEqual([2, expect.stringMatching(REFUSED)]);
    expect(bytes(g())).toBe(before);
  });

  it('may be written over by one that knows as much or more, or from itself', async () => {
    const accuse = await generated();
    copyFileSync(g(), f());
    expect((await accrochage('check', f(), '--out', g())).exit).toBe(0);
    expect((await accrochage('import', f(), accuse, '--out', g())).exit).toBe(0);
    expect((await accrochage('import', f(), accuse, '--out', g())).exit).toBe(0);
    expect((await accrochage('check', g(), '--out', g())).exit).toBe(0);
  });
});

describe('a workbook kept with a later version', () => {
  const newer = (key: string) =>
    contentOf({
      rows: soundRows({ nomNaissance: 'ÉXEMPLE ' }),
      sheets: [
        {
          name: '_accrochage',
          rows: [
            ['key', 'value'],
            [key, '99'],
          ],
        },
      ],
    });

  it.each([ACCROCHAGE_KEYS.version, ACCROCHAGE_KEYS.templateVersion])(
    'is checked and says so, and no command writes it (%s)',
    async (key) => {
      writeFileSync(f(), xlsxFromContent(newer(key)));
      writeFileSync(dir.at('accuse.xml'), processed('aucun', { ok: ['P-001'] }).bytes);
      const checked = await accrochage('check', f(), '--json');
      expect(checked).toMatchObject({
        exit: 0,
        json: {
          passages: 1,
          findings: [{ row: null, rule: 'newer-workbook', severity: 'warning' }, { rule: 'late' }],
        },
      });
      const before = dir.listing();
      for (const argv of [
        ['check', f(), '--out', g()],
        ['correct', f(), '--out', g()],
        ['generate', f(), '--out', dir.at('flux'), '--save', g()],
        ['generate', f(), '--out', dir.at('flux')],
        ['import', f(), dir.at('accuse.xml'), '--out', g(), '--force'],
      ]) {
        const { exit, err } = await accrochage(...argv);
        expect([exit, err]).toEqual([2, expect.stringContaining('version plus récente')]);
      }
      expect(dir.listing()).toEqual(before);
    },
  );
});
