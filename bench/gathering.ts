import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthDate } from '#actions/writing';
import { nodeHost, runCli } from '#cli';
import { columnLetters, fieldKeys, fields, type CellValue, type FieldKey } from '#dictionary';
import { newXlsx } from '#workbook/xlsx';
import { timed, type Job } from './job';
import { passages } from './passages';

const ROWS = 1000;
const MOST = 20;

/** Departments of 1 000 rows, each of people of its own, and the template that they go into, in a folder. */
async function prepared(
  rows: number,
): Promise<{ readonly folder: string; readonly departments: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'accrochage-bench-'));
  const count = Math.max(1, Math.min(MOST, Math.round(rows / ROWS)));
  const people = passages(count * ROWS);
  const keys = fieldKeys.filter((key) => !PARTS.includes(key));
  const headers = keys.map((key) => fields[key].header.fr);
  const departments: string[] = [];
  for (let department = 0; department < count; department += 1) {
    const name = `service-${department + 1}.xlsx`;
    const workbook = newXlsx(name);
    await workbook.ensureSheet({ name: 'Passages', visibility: 'visible' });
    const lines = people.slice(department * ROWS, (department + 1) * ROWS).map(({ values }, index) => {
      const suffix = columnLetters(department * ROWS + index + 1);
      return keys.map((key): CellValue => {
        if (key === 'dateNaissance') return values.anneeNaissance === undefined ? null : birthDate(values);
        const value = values[key] ?? null;
        const isName = key === 'nomNaissance' || key === 'nomTitulaire';
        return value !== null && isName ? `${value} ${suffix}` : value;
      });
    });
    await workbook.appendRows('Passages', [headers, ...lines]);
    const path = join(folder, name);
    writeFileSync(path, await workbook.save());
    departments.push(path);
  }
  await runCli(['template', '--out', join(folder, 'classeur.xlsx'), '--model', 'full'], nodeHost(), SILENT);
  return { folder, departments };
}

/** The one column of the birth says them. */
const PARTS: readonly FieldKey[] = ['jourNaissance', 'moisNaissance', 'anneeNaissance'];

const SILENT = { out: () => undefined, err: () => undefined };

/** The command line: departments read, recognised, compared, added, the workbook saved. */
export const ours: Job = async (rows) => {
  const { folder, departments } = await prepared(rows);
  const [from, to] = [join(folder, 'classeur.xlsx'), join(folder, 'reuni.xlsx')];
  const said: string[] = [];
  const streams = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  try {
    return await timed(
      () => runCli(['gather', from, ...departments, '--out', to, '--json'], nodeHost(), streams),
      (exit) => {
        const { added, near } = JSON.parse(said.join('\n')) as { added: number; near: readonly unknown[] };
        return `${added} rows added, ${near.length} near, exit ${exit}`;
      },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface ExcelJs {
  readonly Workbook: new () => {
    readonly xlsx: { readonly load: (bytes: Uint8Array) => Promise<unknown> };
    readonly worksheets: readonly { readonly rowCount: number }[];
  };
}

/** Where `npm install --prefix node_modules/.cache/exceljs exceljs@4.4.0` puts it: a peer that nothing else needs. */
const CACHE = new URL('../node_modules/.cache/exceljs/', import.meta.url);

/** exceljs, which only reads the same files, one after the other. */
export const exceljs: Job = async (rows) => {
  const { Workbook } = createRequire(CACHE)('exceljs') as ExcelJs;
  const { folder, departments } = await prepared(rows);
  const files = departments.map((path) => readFileSync(path));
  try {
    return await timed(
      async () => {
        let read = 0;
        for (const bytes of files) {
          const workbook = new Workbook();
          await workbook.xlsx.load(bytes);
          read += (workbook.worksheets[0]?.rowCount ?? 1) - 1;
        }
        return read;
      },
      (read) => `${read} rows read`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
