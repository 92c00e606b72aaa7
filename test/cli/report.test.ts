import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder, withoutDeadlines } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly rows: number;
}
interface Report extends Counts {
  readonly sha256: string;
  readonly stages: readonly (Counts & {
    readonly stage: string;
    readonly rules: readonly (Counts & { readonly rule: string })[];
  })[];
}
const read = (name: string) => JSON.parse(readFileSync(dir.at(name), 'utf8')) as Report;
const workbook = (name: string, ...rows: readonly Readonly<Record<string, string>>[]) =>
  writeFileSync(dir.at(name), xlsxFromContent(contentOf({ rows: soundRows(...rows) })));

describe('the report of a check', () => {
  it('holds date, schema, rows, every rule by stage with what it found, and its sums are right', async () => {
    workbook('c.xlsx', {}, { sexe: 'X', prenom1: 'Zo?' }, { prenom1: 'Ana Ç' });
    const { exit, json } = await accrochage(
      'check',
      dir.at('c.xlsx'),
      '--report',
      dir.at('r.json'),
      '--json',
    );
    expect(exit).toBe(1);
    const report = read('r.json');
    expect(report).toMatchObject({
      product: { name: 'Accrochage CPF' },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+]0[12]:00$/),
      workbook: 'c.xlsx',
      sheets: ['Passages'],
      schema: { version: '1.1.5', origin: 'reconstructed', sha256: expect.stringMatching(/^[\da-f]{64}$/) },
      rows: { read: 3, withErrors: 1, withWarnings: 0, clean: 2 },
      lifted: [],
    });
    expect(report.stages.map(({ stage }) => stage)).toEqual(['structure', 'schema', 'places', 'business']);
    const { errors, warnings } = json as Counts;
    const sum = (some: readonly Counts[], key: keyof Counts) =>
      some.reduce((total, each) => total + each[key], 0);
    expect([report.errors, report.warnings]).toEqual([errors, warnings]);
    expect([sum(report.stages, 'errors'), sum(report.stages, 'warnings')]).toEqual([errors, warnings]);
    for (const { rules, ...counts } of report.stages)
      expect([sum(rules, 'errors'), sum(rules, 'warnings')]).toEqual([counts.errors, counts.warnings]);
    const all = report.stages.flatMap(({ rules }) => rules);
    expect(all.find(({ rule }) => rule === 'not-in-list')).toMatchObject({ errors: 1, warnings: 0, rows: 1 });
    expect(all.find(({ rule }) => rule === 'text-damaged')).toMatchObject({
      errors: 0,
      warnings: 1,
      rows: 1,
    });
    expect(all.find(({ rule }) => rule === 'duplicate-id')).toMatchObject({
      errors: 0,
      warnings: 0,
      rows: 0,
    });
  });

  it('has the SHA-256 of what would be sent, line by line, whatever else the workbook holds', async () => {
    workbook('a.xlsx', {}, {});
    workbook('b.xlsx', {}, { prenom1: 'Louise' });
    for (const name of ['a', 'b'])
      await accrochage('check', dir.at(`${name}.xlsx`), '--report', dir.at(`${name}.json`));
    await accrochage('check', dir.at('a.xlsx'), '--out', dir.at('marked.xlsx'));
    await accrochage('check', dir.at('marked.xlsx'), '--report', dir.at('marked.json'));
    expect(read('marked.json').sha256).toBe(read('a.json').sha256);
    expect(read('b.json').sha256).not.toBe(read('a.json').sha256);
  });

  it('is a page to print where its name says so, in either language, and a name from the workbook is text', async () => {
    workbook('<b>&.xlsx', {});
    for (const language of ['fr', 'en'])
      await accrochage(
        'check',
        dir.at('<b>&.xlsx'),
        '--report',
        dir.at(`${language}.html`),
        '--lang',
        language,
      );
    const page = readFileSync(dir.at('fr.html'), 'utf8');
    expect(page).toContain('<h1>Rapport de contrôle</h1>');
    expect(page).toContain('&lt;b&gt;&amp;.xlsx');
    expect(page).not.toMatch(/<b>|<script|https?:/);
    expect(readFileSync(dir.at('en.html'), 'utf8')).toContain('<h1>Report of a check</h1>');
  });

  it('is refused under another name, and nothing is written', async () => {
    workbook('c.xlsx', {});
    for (const name of ['r.xlsx', 'r', 'r.json.txt']) {
      const { exit, err } = await accrochage('check', dir.at('c.xlsx'), '--report', dir.at(name));
      expect([exit, err]).toEqual([2, expect.stringContaining('.json')]);
      expect(existsSync(dir.at(name))).toBe(false);
    }
  });
});

it('warnings that the workbook leaves unsaid are counted by check, in its JSON and in the report, and are no findings', async () => {
  const { sheets, ...content } = contentOf({
    rows: soundRows({ nomNaissance: 'Camille', prenom1: 'DUPONT' }),
  });
  const memory = {
    name: '_accrochage',
    visibility: 'very-hidden' as const,
    rows: [
      ['key', 'value'],
      ['hidden-warnings', 'swapped-names required no-such-rule'],
    ],
  };
  writeFileSync(dir.at('c.xlsx'), xlsxFromContent({ ...content, sheets: [...(sheets ?? []), memory] }));
  const { json, out } = await accrochage('check', dir.at('c.xlsx'), '--report', dir.at('r.json'), '--json');
  expect(json).toMatchObject({ hidden: [{ rule: 'swapped-names', count: 1 }] });
  expect(
    withoutDeadlines((json as { readonly findings: readonly { readonly rule: string }[] }).findings),
  ).toEqual([]);
  expect(read('r.json')).toMatchObject({
    hidden: [{ rule: 'swapped-names', title: 'Nom et prénom échangés\u00a0?', count: 1 }],
  });
  expect(out).not.toContain('masqué');
  const said = await accrochage('check', dir.at('c.xlsx'));
  expect(said.out).toContain(
    '1 avertissement masqué dans ce classeur\u00a0: Nom et prénom échangés\u00a0? (1).',
  );
});
