import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '#dictionary';
import { soundRows } from '../actions/workbooks';
import { opened } from './opened';

const NAME = 'Rapport de contrôle';
const rows = soundRows({ codeInsee: '1004' }, { scoring: 'nil' }, {}, { nomNaissance: '=1+1' });
const linesOf = (on: ReturnType<typeof opened>, name = NAME) =>
  on.workbook.grid(name).map((line) => line.filter((cell) => cell !== null));
const lineOf = (lines: readonly (readonly CellValue[])[], key: CellValue) =>
  lines.find((line) => line.includes(key));

describe('Rapport de contrôle', () => {
  it('holds the stages with their counts, the rules and what they found, the facts of the check', async () => {
    const on = opened({ rows });
    await on.session.check({});
    expect(await on.session.writeReport({})).toEqual({ sheet: NAME });
    const lines = linesOf(on);
    expect(lines[0]).toEqual([NAME]);
    expect(lineOf(lines, 'Passages')?.[1]).toMatch(/^4 lus/);
    expect(lineOf(lines, 'SHA-256 des données')?.[1]).toMatch(/^[0-9a-f]{64}$/);
    expect(lineOf(lines, 'Format')?.[1]).toContain('1.1.5');
    expect(lineOf(lines, 'length')).toEqual(['Longueur à revoir', 'length', 1, 0, 1]);
    expect(lineOf(lines, 'nil-word')?.slice(1)).toEqual(['nil-word', 1, 0, 1]);
    expect(lineOf(lines, 'swapped-names')?.slice(2)).toEqual([0, 0, 0]);
  });

  it('is the same certificate as the page to print', async () => {
    const on = opened({ rows });
    await on.session.writeReport({});
    const { name, page } = await on.session.reportPage({});
    expect(name).toMatch(/^rapport-de-controle-\d{8}\.html$/);
    const html = await page.text();
    const sha = String(lineOf(linesOf(on), 'SHA-256 des données')?.[1]);
    expect(html).toContain(sha);
    expect(html).not.toContain('<script');
  });

  it('is written whole each time: nothing stays of the time before, nor of what was typed there', async () => {
    const on = opened({ rows });
    await on.session.writeReport({});
    const height = linesOf(on).length;
    on.workbook.change({ sheet: NAME, row: height + 2, column: 7, values: [['note']] });
    on.type(2, 'codeInsee', '01004');
    await on.session.writeReport({});
    const lines = linesOf(on).filter((line) => line.length > 0);
    expect(lines.flat()).not.toContain('note');
    expect(lineOf(lines, 'length')?.slice(2)).toEqual([0, 0, 0]);
  });

  it('is read as passages by nobody', async () => {
    const on = opened({ rows });
    await on.session.check({});
    await on.session.writeReport({});
    const before = await on.session.overview();
    const again = await on.anew().overview();
    expect([before.passages, again.passages, again.tables.length]).toEqual([4, 4, 1]);
  });

  it('leaves a sheet of the department of that name alone', async () => {
    const on = opened({ rows });
    await on.workbook.ensureSheet({
      name: NAME,
      visibility: 'visible',
      cells: [{ row: 1, column: 1, value: 'Mon rapport', style: 'text' }],
    });
    expect(await on.session.writeReport({})).toEqual({ sheet: `${NAME} accrochage` });
    expect(on.workbook.grid(NAME)[0]?.[0]).toBe('Mon rapport');
    expect(await on.session.writeReport({})).toEqual({ sheet: `${NAME} accrochage` });
  });

  it('tries once more where somebody writes there meanwhile', async () => {
    let writes = 0;
    const on = opened(
      { rows },
      {
        before: (call, _rank, workbook) => {
          if (call !== 'write' || !isTold || (writes += 1) > 1) return;
          workbook.change({ sheet: NAME, row: 9, column: 1, values: [['x']] });
        },
      },
    );
    let isTold = false;
    await on.session.writeReport({});
    isTold = true;
    expect(await on.session.writeReport({})).toEqual({ sheet: NAME });
    expect(writes).toBe(2);
    expect(linesOf(on).flat()).not.toContain('x');
  });
});
