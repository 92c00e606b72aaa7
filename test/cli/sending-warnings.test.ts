import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows, type Row } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const generate = (name: string, ...more: readonly string[]) =>
  accrochage('generate', dir.at(name), '--out', dir.at('flux'), ...more);

const write = (name: string, rows: readonly Row[]) => {
  writeFileSync(dir.at(name), xlsxFromContent(contentOf({ rows: soundRows(...rows) })));
};

const YANN: Row = { nomNaissance: 'FICTIF', prenom1: 'Yann' };

const lines = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').split('\n');
const warningsOf = ({ json }: { readonly json: unknown }) =>
  (json as { readonly warnings: readonly unknown[] }).warnings;

/** Says of these passages, each by its id, why they go too. */
const lifting = (...ids: readonly string[]) =>
  ids.flatMap((id) => ['--lift', `same-passage-twice:${id}=seconds passages`]);

describe('generate, of passages that may be sent twice', () => {
  it('says nothing where none is', async () => {
    write('seul.xlsx', [{}, { prenom1: 'Autre' }]);
    expect(warningsOf(await generate('seul.xlsx', '--json'))).toEqual([]);
    expect(lines((await generate('seul.xlsx')).out).join('\n')).not.toContain('Avertissement');
  });

  it('says them in one line a rule, naming the first rows and counting the others', async () => {
    write(
      'double.xlsx',
      Array.from({ length: 7 }, () => YANN),
    );
    const all = lifting('P-001', 'P-002', 'P-003', 'P-004', 'P-005', 'P-006', 'P-007');
    expect(lines((await generate('double.xlsx', ...all)).out)).toContain(
      'Avertissement : Même passage deux fois (7 lignes) : 2 (FICTIF Yann), 3 (FICTIF Yann), 4 (FICTIF Yann), 5 (FICTIF Yann), 6 (FICTIF Yann) et 2 autres.',
    );
    expect(lines((await generate('double.xlsx', '--lang', 'en', ...all)).out)).toContain(
      'Warning: Same passage twice (7 rows): 2 (FICTIF Yann), 3 (FICTIF Yann), 4 (FICTIF Yann), 5 (FICTIF Yann), 6 (FICTIF Yann) and 2 others.',
    );
  });

  it('gives them in JSON as check does', async () => {
    write('deux.xlsx', [YANN, YANN, { prenom1: 'Autre' }]);
    const checked = await accrochage('check', dir.at('deux.xlsx'), '--json');
    const { findings } = checked.json as { readonly findings: readonly { readonly rule: string }[] };
    const twice = findings.filter(({ rule }) => rule === 'same-passage-twice');
    expect(twice).toHaveLength(2);
    expect(warningsOf(await generate('deux.xlsx', '--json', ...lifting('P-002')))).toEqual(twice);
  });

  it('says nothing of the rows that are left out', async () => {
    write('deux.xlsx', [YANN, YANN]);
    expect(warningsOf(await generate('deux.xlsx', '--json', '--rows', '2'))).toMatchObject([{ row: 2 }]);
  });

  it('says those of a file given up', async () => {
    write('envoi.xlsx', [{}, { prenom1: 'Autre' }]);
    await generate('envoi.xlsx', '--save', dir.at('depose.xlsx'));
    const again = await generate('depose.xlsx', '--replace', '--json', '--save', dir.at('encore.xlsx'));
    expect(again.exit).toBe(0);
    const third = await generate('encore.xlsx', '--replace', '--json');
    expect(warningsOf(third)).toMatchObject([
      { row: 2, rule: 'in-given-up-file', severity: 'warning' },
      { row: 3, rule: 'in-given-up-file', severity: 'warning' },
    ]);
    expect(lines((await generate('encore.xlsx', '--replace')).out).join('\n')).toMatch(
      /Avertissement : Passage d’un fichier abandonné \(2 lignes\) : 2 \(/,
    );
  });
});
