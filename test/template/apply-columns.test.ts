import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { passagesSheet, repairPlan } from '#template';
import type { Workbook } from '#workbook';
import { memoryWorkbook } from '#workbook/memory';
import { newXlsx, openXlsx } from '#workbook/xlsx';

const sheet = passagesSheet({
  model: 'short',
  language: 'fr',
  rows: [{ nomNaissance: 'FICTIF', codeInsee: '01053', dateNaissance: 31_213 }],
});
const headers = sheet.table?.columns.map(({ header }) => header) ?? [];
const columns = Object.fromEntries(sheet.table?.columns.map(({ key }, index) => [key, index + 1]) ?? []);
const { codeInsee = 0, dateDebutValidite = 0 } = columns;

const plan = repairPlan({ language: 'fr', model: 'short', columns, headers, firstRow: 4, lastRow: 103 });

const adapters: readonly [string, () => Workbook][] = [
  ['memory', () => memoryWorkbook()],
  ['xlsx', () => newXlsx('modele.xlsx')],
];

describe.each(adapters)('putting the looks of columns back in %s', (_, open) => {
  const cells = async (workbook: Workbook) =>
    workbook.read({ sheet: 'Passages', row: 4, column: 1, rows: 1, columns: headers.length, formats: 'all' });

  it('gives the cells the formats of their columns, and touches no value', async () => {
    const workbook = open();
    await workbook.ensureSheet(sheet);
    const inverted = plan.columns.map(({ column, spec }) => ({ column, spec: { ...spec, format: '0.00' } }));
    await workbook.applyColumns('Passages', { first: 4, last: 103 }, inverted);
    const before = await cells(workbook);
    await workbook.applyColumns('Passages', { first: 4, last: 103 }, plan.columns);
    const after = await cells(workbook);
    expect(after.values).toEqual(before.values);
    expect(after.formats?.[0]?.[codeInsee - 1]).toBe('@');
    expect(after.formats?.[0]?.[dateDebutValidite - 1]).toBe('dd/mm/yyyy');
  });

  it('leaves its format to a date pasted in a text column, which would show as a number', async () => {
    const workbook = open();
    await workbook.ensureSheet(sheet);
    const { dateNaissance: column = 0 } = columns;
    const pasted = plan.columns
      .filter((placed) => placed.column === column)
      .map(({ spec }) => ({ column, spec: { ...spec, format: 'dd/mm/yyyy' } }));
    await workbook.applyColumns('Passages', { first: 4, last: 4 }, pasted);
    await workbook.applyColumns('Passages', { first: 4, last: 4 }, plan.columns);
    expect((await cells(workbook)).formats?.[0]?.[column - 1]).toBe('dd/mm/yyyy');
  });
});

describe('drop-downs and prompts in a file', () => {
  it('are put back once, however often it is done, and reach the rows added later', async () => {
    const workbook = newXlsx('modele.xlsx');
    await workbook.ensureSheet(sheet);
    await workbook.applyColumns('Passages', { first: 4, last: 103 }, plan.columns);
    await workbook.applyColumns('Passages', { first: 4, last: 103 }, plan.columns);
    const xml = strFromU8(unzipSync(await workbook.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const found = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, area]) => area);
    expect(found).toHaveLength(headers.length);
    expect(new Set(found).size).toBe(headers.length);
    expect(found).toContain('E4:E1103');
    expect(xml).toContain(`<dataValidations count="${headers.length}">`);
  });

  it('go from the cells of our columns only, where one covers others too', async () => {
    const workbook = newXlsx('modele.xlsx');
    await workbook.ensureSheet(sheet);
    const [first] = plan.columns;
    if (first === undefined) throw new Error('No column to repair');
    const bare = { key: 'x', header: 'x', headerStyle: 'header', width: 9, format: '@' } as const;
    await workbook.applyColumns('Passages', { first: 10, last: 12 }, [{ column: first.column, spec: bare }]);
    const again = await openXlsx(await workbook.save(), 'modele.xlsx');
    const xml = strFromU8(unzipSync(await again.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<dataValidation [^>]*sqref="A4:A9"/);
  });
});
