import { check } from '#actions/checking';
import { recordGeneration, recordJournal } from '#actions/recording';
import { applyAccuses, generate, readAccuseFiles, select } from '#actions/sending';
import type { CellValue } from '#dictionary';
import { memoryWorkbook, type MemoryWorkbook, type SheetContent } from '#workbook/memory';
import { testSurroundings } from '../../scenario/surroundings';
import { contentOf, processed, SHEET, soundRows, type Row } from '../workbooks';

const HISTORY = 'Historique accrochage';

/** Rows 2 to 5 are accepted, row 6 is KO, row 7 was never sent. */
export const PEOPLE: readonly Row[] = [
  { nomNaissance: 'EXEMPLE', prenom1: 'Camille', idTechnique: '1001' },
  { nomNaissance: 'FICTIF', prenom1: 'Yann', idTechnique: '1002' },
  { nomNaissance: 'INVENTÉ', prenom1: 'Lou', idTechnique: '1003' },
  { nomNaissance: 'SPÉCIMEN', prenom1: 'Aïcha', idTechnique: '1004' },
  { nomNaissance: 'MODÈLE', prenom1: 'Noé', idTechnique: 'P-005' },
  { nomNaissance: 'NOUVEAU', prenom1: 'Rose', idTechnique: 'P-006' },
];

/** What a colleague's hands do to the workbook. Rows are 1-based sheet rows. */
export interface Hands {
  readonly type: (row: number, header: string, value: CellValue) => void;
  /** Puts the rows of these numbers in this order, from row 2, our cells too. */
  readonly sort: (order: readonly number[]) => void;
  /** Rewrites the lines of *Historique*; gives where its columns are, 0-based. */
  readonly history: (
    lines: (
      lines: readonly CellValue[][],
      at: (header: string) => number,
    ) => readonly (readonly CellValue[])[],
  ) => void;
  /** Removes, renames or hides sheets. */
  readonly sheets: (how: (sheets: readonly SheetContent[]) => readonly SheetContent[]) => Promise<void>;
  /** What would leave, and what is said. */
  readonly outcome: () => Promise<{
    readonly sent: readonly string[];
    /** `2 accepted`. */
    readonly left: readonly string[];
    /** Errors, `2 already-sent`; those of the workbook without a row. */
    readonly said: readonly string[];
  }>;
}

async function contentNow(workbook: MemoryWorkbook): Promise<readonly SheetContent[]> {
  const { sheets } = await workbook.describe();
  return sheets.map(({ name, visible, tables }) => ({
    name,
    rows: workbook.grid(name),
    visibility: visible ? 'visible' : 'very-hidden',
    tables: tables.map((table) => ({ ...table, columns: table.headers.length })),
  }));
}

let made: Promise<readonly SheetContent[]> | null = null;

async function sentWorkbook(): Promise<readonly SheetContent[]> {
  const surroundings = testSurroundings();
  const rows = soundRows(...PEOPLE).map((row, at) => (at === 5 ? { ...row, prenom1: '' } : row));
  const workbook = memoryWorkbook(contentOf({ rows }));
  const generated = await generate(workbook, {}, { action: 'CREATION' }, surroundings);
  await recordGeneration(generated);
  const result = await check(workbook, {}, surroundings);
  const ok = ['1001', '1002', '1003', '1004'];
  const said = { ok, ko: [['P-005', 'Aucun titulaire ne correspond']] as const };
  const { read } = readAccuseFiles([processed(generated.files[0]?.envelope.idFlux ?? '', said)]);
  await recordJournal(result, applyAccuses(result, read, false).journal);
  const column = (workbook.grid(SHEET)[0]?.indexOf('prenom1') ?? -1) + 1;
  workbook.change({ sheet: SHEET, row: 7, column, values: [['Rose']] });
  return contentNow(workbook);
}

/** The workbook of {@link PEOPLE}, in the hands of a colleague. */
export async function colleague(): Promise<Hands> {
  const surroundings = testSurroundings();
  let workbook = memoryWorkbook({ name: 'c.xlsx', sheets: await (made ??= sentWorkbook()) });
  const headerOf = (sheet: string, header: string) => {
    const grid = workbook.grid(sheet);
    const row = grid.findIndex((cells) => cells.includes(header));
    return { row: row + 1, column: (grid[row]?.indexOf(header) ?? -1) + 1 };
  };
  return {
    type: (row, header, value) =>
      workbook.change({
        sheet: SHEET,
        row,
        column: headerOf(SHEET, header).column,
        values: [[value]],
      }),
    sort: (order) => {
      const grid = workbook.grid(SHEET);
      workbook.change({
        sheet: SHEET,
        row: 2,
        column: 1,
        values: order.map((row) => [...(grid[row - 1] ?? [])]),
      });
    },
    history: (change) => {
      const { row } = headerOf(HISTORY, 'ID technique');
      const lines = workbook
        .grid(HISTORY)
        .slice(row)
        .filter((line) => line.some((cell) => cell !== null));
      const after = change(
        lines.map((line) => [...line]),
        (header) => headerOf(HISTORY, header).column - 1,
      );
      const width = Math.max(...lines.map((line) => line.length));
      const blank = lines.slice(after.length).map(() => Array.from({ length: width }, () => null));
      workbook.change({ sheet: HISTORY, row: row + 1, column: 1, values: [...after, ...blank] });
    },
    sheets: async (how) => {
      workbook = memoryWorkbook({ name: 'c.xlsx', sheets: how(await contentNow(workbook)) });
    },
    outcome: async () => {
      const result = await check(workbook, {}, surroundings);
      const { included, left } = select(result, { action: 'CREATION' });
      const said = result.findings.filter(({ row, severity }) => row === null || severity === 'error');
      return {
        sent: included.map(({ values }) => values.nomNaissance ?? ''),
        left: left.map(({ row, reason }) => `${row} ${reason}`),
        said: said.map(({ row, rule }) => (row === null ? rule : `${row} ${rule}`)),
      };
    },
  };
}
