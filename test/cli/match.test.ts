import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Matching } from '#matching';
import { cateringSchool } from '../fixtures/layouts/catering-school';
import { managementTool } from '../fixtures/layouts/management-tool';
import { threeDepartments } from '../fixtures/layouts/three-departments';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, filesOf, folder, leftOf, type Ran } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
  writeFileSync(dir.at('classeur.xlsx'), xlsxFromContent({ sheets: cateringSchool.sheets }));
});
afterEach(() => dir.clean());

const IDS = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];
const matchingOf = ({ json }: Ran) => json as Matching;

/** The matching of the workbook, changed as a person would, in a file. */
async function edited(
  change: (table: Matching['tables'][number]) => object = (table) => table,
): Promise<string> {
  const proposed = matchingOf(await accrochage('match', dir.at('classeur.xlsx'), '--json'));
  writeFileSync(dir.at('m.json'), JSON.stringify({ ...proposed, tables: proposed.tables.map(change) }));
  return dir.at('m.json');
}

describe('match', () => {
  it('proposes how a workbook of a school is read, and writes nothing', async () => {
    const before = dir.listing();
    const { exit, json } = await accrochage('match', dir.at('classeur.xlsx'), '--json');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      version: 1,
      tables: [
        {
          sheet: 'Diplômés 2026',
          headerRows: [4],
          firstRow: 5,
          lastRow: 36,
          rows: 32,
          missing: [
            { field: 'type', constant: 'RNCP', byCertification: null },
            { field: 'obtentionCertification', constant: 'PAR_ADMISSION', byCertification: null },
            { field: 'donneeCertifiee', constant: 'true', byCertification: null },
            { field: 'presenceNiveauLangueEuro', constant: 'false', byCertification: null },
            { field: 'presenceNiveauNumeriqueEuro', constant: 'false', byCertification: null },
          ],
          id: { pattern: 'DIP-26-??????' },
        },
      ],
    });
    expect(dir.listing()).toEqual(before);
  });

  it('keeps a matching, gives ids, and the workbook is checked and sent', async () => {
    const m = await edited();
    const applied = await accrochage(
      'match',
      dir.at('classeur.xlsx'),
      '--apply',
      m,
      '--out',
      dir.at('relie.xlsx'),
      '--json',
    );
    expect(applied.err).toBe('');
    const checked = await accrochage(
      'check',
      dir.at('relie.xlsx'),
      '--json',
      '--out',
      dir.at('controle.xlsx'),
      ...IDS,
    );
    expect(checked.json).toMatchObject({ passages: 32, errors: 0 });
    const sent = await accrochage(
      'generate',
      dir.at('relie.xlsx'),
      '--out',
      dir.at('flux'),
      '--save',
      dir.at('s.xlsx'),
      '--json',
      ...IDS,
    );
    expect([sent.exit, sent.err]).toEqual([0, '']);
    expect(filesOf(sent)).toMatchObject([{ passages: 24, valid: true }]);
    expect(leftOf(sent).map(({ reason }) => reason)).toEqual(Array.from({ length: 8 }, () => 'aside'));
  });

  it('reads a workbook so for one run, and keeps nothing', async () => {
    const m = await edited();
    const before = dir.listing();
    const { json } = await accrochage('check', dir.at('classeur.xlsx'), '--matching', m, '--json', ...IDS);
    expect(json).toMatchObject({ passages: 32, errors: 1 });
    expect(json).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({
          sheet: 'Diplômés 2026',
          row: null,
          field: 'idTechnique',
          rule: 'column-missing',
        }),
      ]),
    });
    expect(dir.listing()).toEqual(before);
  });

  it('says once what no column says, whatever the number of rows', async () => {
    const m = await edited((table) => ({
      ...table,
      missing: table.missing.map((each) => ({ ...each, constant: each.field === 'type' ? 'RNCP' : null })),
    }));
    const { json } = await accrochage('check', dir.at('classeur.xlsx'), '--matching', m, '--json', ...IDS);
    const { findings } = json as { findings: readonly { row: number | null; rule: string; field: string }[] };
    expect(findings.filter(({ rule }) => rule === 'required')).toEqual([]);
    expect(
      findings.filter(({ rule }) => rule === 'column-missing').map(({ row, field }) => [row, field]),
    ).toEqual(
      ['idTechnique', 'obtentionCertification', 'donneeCertifiee']
        .map((field) => [null, field])
        .concat([
          [null, 'presenceNiveauLangueEuro'],
          [null, 'presenceNiveauNumeriqueEuro'],
        ]),
    );
  });

  it('sends no row whose result is empty or not understood', async () => {
    const [sheet, ...others] = cateringSchool.sheets;
    const rows = (sheet?.rows ?? []).map((cells, index) =>
      index === 4 || index === 5
        ? cells.map((cell, at) => (at === 14 ? ['Admis sous réserve', null][index - 4] : cell) ?? null)
        : cells,
    );
    const content = { sheets: sheet === undefined ? [] : [{ ...sheet, rows }, ...others] };
    writeFileSync(dir.at('classeur.xlsx'), xlsxFromContent(content));
    const m = await edited();
    await accrochage('match', dir.at('classeur.xlsx'), '--apply', m, '--out', dir.at('relie.xlsx'));
    const sent = await accrochage(
      'generate',
      dir.at('relie.xlsx'),
      '--out',
      dir.at('flux'),
      '--json',
      ...IDS,
    );
    expect(sent.exit).toBe(1);
    const undecided = leftOf(sent).filter(({ reason }) => reason === 'undecided');
    expect(undecided.map(({ row }) => row)).toEqual([5, 6]);
  });

  it.each<[string, (table: Matching['tables'][number]) => object]>([
    ['a constant for what is a person’s own', (t) => ({ ...t, missing: [{ field: 'sexe', constant: 'F' }] })],
    [
      'a constant that does not read',
      (t) => ({ ...t, missing: [{ field: 'donneeCertifiee', constant: 'peut-être' }] }),
    ],
    ['an unknown field', (t) => ({ ...t, columns: t.columns.map((c) => ({ ...c, fields: ['nom'] })) })],
    [
      'one field for two columns',
      (t) => ({ ...t, columns: t.columns.map((c) => ({ ...c, fields: ['prenom1'] })) }),
    ],
    ['a column that says another thing as the id', (t) => ({ ...t, id: { column: 'C' } })],
    [
      'a column that is not there',
      (t) => ({
        ...t,
        columns: [{ column: 'B', header: 'Sexe ?', fields: ['sexe'] }, ...t.columns.slice(2)],
      }),
    ],
  ])('refuses %s in a sentence, and writes nothing', async (_name, change) => {
    const m = await edited(change);
    const before = dir.listing();
    const { exit, err } = await accrochage(
      'match',
      dir.at('classeur.xlsx'),
      '--apply',
      m,
      '--out',
      dir.at('r.xlsx'),
    );
    expect([exit, dir.listing()]).toEqual([2, before]);
    expect(err).toMatch(/^[^\n]+\.$/);
  });

  it('asks before a sheet that nobody matched is checked', async () => {
    const { exit, err } = await accrochage('check', dir.at('classeur.xlsx'));
    expect(exit).toBe(2);
    expect(err).toContain('Diplômés 2026');
  });
});

describe('a workbook of several sheets', () => {
  it('is matched, checked and sent as one', async () => {
    writeFileSync(dir.at('classeur.xlsx'), xlsxFromContent({ sheets: threeDepartments.sheets }));
    const m = await edited();
    const applied = await accrochage(
      'match',
      dir.at('classeur.xlsx'),
      '--apply',
      m,
      '--out',
      dir.at('r.xlsx'),
      '--json',
    );
    expect(applied.err).toBe('');
    const sheets = ['Cuisine', 'Service', 'Hygiène'];
    expect(matchingOf(applied).tables.map(({ sheet }) => sheet)).toEqual(sheets);
    const constants = matchingOf(applied).tables.map(
      ({ missing }) => missing.find(({ field }) => field === 'type')?.constant,
    );
    expect(constants).toEqual(['RNCP', 'RNCP', 'RS']);
    const sent = await accrochage('generate', dir.at('r.xlsx'), '--out', dir.at('flux'), '--json', ...IDS);
    const inFiles = filesOf(sent).reduce((sum, { passages }) => sum + passages, 0);
    expect(inFiles + leftOf(sent).length).toBe(60);
  });
});

describe('a text file', () => {
  it('is matched, and becomes a workbook that is checked', async () => {
    const [sheet] = managementTool.sheets;
    const lines = (sheet?.rows ?? []).map((cells) => cells.map((cell) => String(cell ?? '')).join(';'));
    writeFileSync(dir.at('export.csv'), lines.join('\r\n'));
    const proposed = await accrochage('match', dir.at('export.csv'), '--json');
    writeFileSync(dir.at('m.json'), JSON.stringify(proposed.json));
    const applied = await accrochage(
      'match',
      dir.at('export.csv'),
      '--apply',
      dir.at('m.json'),
      '--out',
      dir.at('r.xlsx'),
    );
    expect([applied.exit, applied.err]).toEqual([0, '']);
    const { json } = await accrochage('check', dir.at('r.xlsx'), '--json', ...IDS);
    expect(json).toMatchObject({ passages: 30 });
    const refused = await accrochage(
      'match',
      dir.at('export.csv'),
      '--apply',
      dir.at('m.json'),
      '--out',
      dir.at('r.csv'),
    );
    expect(refused.exit).toBe(2);
  });
});
