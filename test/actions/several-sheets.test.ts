import { beforeEach, describe, expect, it } from '@jest/globals';
import { check, type CheckResult } from '#actions/checking';
import { recordCheck, recordGeneration, recordJournal } from '#actions/recording';
import { applyAccuses, generate, readAccuseFiles, type GenerateChoice } from '#actions/sending';
import { applyCorrections } from '#actions/writing';
import { messageOf, type Finding } from '#checks';
import { rowName, type CellValue } from '#dictionary';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { testSurroundings } from '../scenario/surroundings';
import { JULY, JUNE, named, passages, twoSheets } from './two-sheets';
import { processed } from './workbooks';

const surroundings = testSurroundings();
let workbook: MemoryWorkbook;
const opened = (...given: Parameters<typeof twoSheets>) => {
  workbook = memoryWorkbook(twoSheets(...given));
};
const checked = async () => check(workbook, {}, surroundings);
const made = async (choice: Partial<GenerateChoice> = {}) =>
  generate(workbook, {}, { action: 'CREATION', ...choice }, surroundings);

/** The cells under a header of a sheet. */
const column = (sheet: string, header: string): readonly CellValue[] => {
  const [headers = [], ...rows] = workbook.grid(sheet);
  const at = headers.indexOf(header);
  return at < 0 ? [] : rows.map((cells) => cells[at] ?? null);
};

/** Errors of rows, each by the name of its row. */
const errorsOf = ({ findings }: Pick<CheckResult, 'findings'>) =>
  findings
    .filter(({ severity, row }) => severity === 'error' && row !== null)
    .map(({ sheet, row, rule }) => [rowName({ sheet: sheet ?? '', row: row ?? 0 }, ''), rule]);
const french = (finding: Finding | undefined) => (finding === undefined ? '' : messageOf(finding, 'fr'));

const people = [{ prenom1: 'Inès' }, { prenom1: 'Hugo' }] as const;

describe('a workbook of which several sheets hold passages', () => {
  beforeEach(() => {
    opened(named('J', {}, { sexe: 'X' }), named('E', people[0], { ...people[1], codeInsee: 1004 }));
  });

  it('is read as one, each sheet by its own columns, and says which', async () => {
    const result = await checked();
    expect(result.rows.map(({ sheet, row }) => [sheet, row])).toEqual([
      [JUNE, 2],
      [JUNE, 3],
      [JULY, 2],
      [JULY, 3],
    ]);
    expect(errorsOf(result)).toEqual([
      ["'Juin'!3", 'not-in-list'],
      ["'Juillet d''été'!3", 'length'],
    ]);
    expect(result.corrections).toMatchObject([{ sheet: JULY, row: 3, field: 'codeInsee' }]);
    expect(result.notes.filter(({ code }) => code === 'several-sheets')).toHaveLength(1);
  });

  it('has the marks, the words and the statuses of each row on its own sheet', async () => {
    await recordCheck(await checked());
    expect(column(JUNE, 'Statut')).toEqual(['Prêt', 'À corriger']);
    expect(column(JULY, 'Statut')).toEqual(['Prêt', 'À corriger']);
    expect(column(JUNE, 'Anomalies')[1]).toMatch(/Sexe/);
    expect(column(JULY, 'Anomalies')).toEqual([null, expect.stringMatching(/INSEE/)]);
    const before = [workbook.grid(JUNE), workbook.grid(JULY)];
    await recordCheck(await checked());
    expect([workbook.grid(JUNE), workbook.grid(JULY)]).toEqual(before);
  });

  it('is corrected where each cell is', async () => {
    const { workspace, corrections } = await checked();
    const before = workbook.grid(JUNE);
    expect(await applyCorrections(workspace, corrections)).toMatchObject({ applied: [{ row: 3 }], kept: [] });
    expect(column(JULY, 'codeInsee')).toEqual(['35238', '01004']);
    expect(workbook.grid(JUNE)).toEqual(before);
  });

  it('is sent as one file, and the answer comes back to the rows of each sheet', async () => {
    const before = await checked();
    await applyCorrections(before.workspace, before.corrections);
    const generated = await made();
    expect(generated.files.map(({ rows }) => rows.map(({ idTechnique }) => idTechnique))).toEqual([
      ['J-1', 'E-1', 'E-2'],
    ]);
    expect(generated.left).toMatchObject([{ sheet: JUNE, row: 3, reason: 'invalid' }]);
    await recordGeneration(generated);
    expect((await checked()).journal.history.map(({ sheet }) => sheet)).toEqual([JUNE, JULY, JULY]);
    const { read } = readAccuseFiles([
      processed(generated.files[0]?.envelope.idFlux ?? '', {
        ok: ['J-1', 'E-1'],
        ko: [['E-2', 'Titulaire non identifié']],
      }),
    ]);
    const result = await checked();
    await recordJournal(result, applyAccuses(result, read, false).journal);
    expect(column(JUNE, 'Statut')).toEqual(['Accepté', 'À corriger']);
    expect(column(JULY, 'Statut')).toEqual(['Accepté', 'KO']);
  });

  it('takes rows by their sheet, and refuses a number that does not say which', async () => {
    const runs = [{ first: 2, last: 2 }];
    const { files, left } = await made({ rows: [{ sheet: JULY, runs }] });
    expect(files[0]?.rows.map(({ idTechnique }) => idTechnique)).toEqual(['E-1']);
    expect(left.map(({ sheet, row, reason }) => [sheet, row, reason])).toContainEqual([
      JUNE,
      2,
      'not-selected',
    ]);
    await expect(made({ rows: [{ sheet: null, runs }] })).rejects.toThrow(/Nommez la feuille/);
  });
});

describe('what is found between two sheets', () => {
  it('names the row of the other one', async () => {
    opened(named('J', {}, {}), named('E', { ...people[0], idTechnique: 'J-2' }));
    const result = await checked();
    expect(errorsOf(result)).toEqual([
      ["'Juin'!3", 'duplicate-id'],
      ["'Juillet d''été'!2", 'duplicate-id'],
    ]);
    const [first, second] = result.findings.filter(({ rule }) => rule === 'duplicate-id');
    expect(french(first)).toContain("sur la ligne 'Juillet d''été'!2.");
    expect(french(second)).toContain("sur la ligne 'Juin'!3.");
  });

  it('stops the copy of a sheet as a whole: nothing leaves twice', async () => {
    const june = named('J', {}, {});
    opened(june, june);
    expect(errorsOf(await checked())).toHaveLength(4);
    expect((await made()).files).toEqual([]);
  });

  it('follows a passage that was sent from one sheet to the other', async () => {
    opened(named('J', {}, {}), named('E', people[0]));
    await recordGeneration(await made());
    const [headers = [], , moved = []] = workbook.grid(JUNE);
    const there = (workbook.grid(JULY)[0] ?? []).map((header) => moved[headers.indexOf(header)] ?? null);
    workbook.change({ sheet: JULY, row: 3, column: 1, values: [there] });
    workbook.change({ sheet: JUNE, row: 3, column: 1, values: [headers.map(() => null)] });
    const { rows, judgement } = await checked();
    expect(judgement.departed).toEqual([]);
    expect(rows.map(({ sheet, idTechnique, status }) => [sheet, idTechnique, status])).toEqual([
      [JUNE, 'J-1', 'generated'],
      [JULY, 'E-1', 'generated'],
      [JULY, 'J-2', 'generated'],
    ]);
  });
});

describe('columns of ours', () => {
  it('are told apart from those of the same name that a sheet has of its own', async () => {
    opened(named('J', {}), named('E', people[0]), ['Statut']);
    await recordCheck(await checked());
    await recordCheck(await checked());
    expect(column(JUNE, 'Statut')).toEqual(['Prêt']);
    expect(column(JULY, 'Statut')).toEqual(['à eux']);
    const own = (await checked()).workspace.tables.map(({ own: { statut = 0 }, table }) =>
      table.headers.get(statut),
    );
    expect(own).toEqual(['Statut', expect.not.stringMatching(/^Statut$/)]);
  });

  it('of the only sheet stay ours once another sheet holds passages', async () => {
    const { sheets = [], ...rest } = twoSheets(named('J', {}), []);
    workbook = memoryWorkbook({ ...rest, sheets: sheets.filter((each) => each.name !== JULY) });
    await recordCheck(await checked());
    const width = workbook.grid(JUNE)[0]?.length;
    const { name, rows } = passages(JULY, named('E', people[0]), true);
    await workbook.ensureSheet({ name, visibility: 'visible', cells: [], widths: {} });
    workbook.change({ sheet: name, row: 1, column: 1, values: rows });
    await recordCheck(await checked());
    expect(workbook.grid(JUNE)[0]).toHaveLength(width ?? 0);
    expect(column(JULY, 'Statut')).toEqual(['Prêt']);
  });
});
