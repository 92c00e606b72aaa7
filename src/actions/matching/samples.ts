import { step, type Run } from '#actions/workspace';
import { profileOf, type HeadersFound, type LookedAt, type SampleCell } from '#matching';
import type { SheetDescription, Workbook } from '#workbook';

/** Rows looked at in each place: the first of the table, those in the middle, the last. */
const ROWS = 60;

/** Looks at the first rows of a table, at some in the middle and at the last ones: what its columns hold. */
export async function lookAt(
  workbook: Workbook,
  sheet: SheetDescription,
  { firstRow, columns }: HeadersFound,
  { date1904, year, run }: { readonly date1904: boolean; readonly year: number; readonly run: Run },
): Promise<readonly LookedAt[]> {
  const last = Math.max(firstRow, lastRowOf(sheet));
  const cells = columns.map((): SampleCell[] => []);
  const [first] = columns;
  if (first === undefined) return [];
  for (const row of placesOf(firstRow, last)) {
    await step(run, { stage: 'reading', done: row, total: last });
    const rows = Math.min(ROWS, last - row + 1);
    const range = { sheet: sheet.name, row, column: first.column, rows, columns: columns.length };
    const { values, formats = [] } = await workbook.read({ ...range, formats: 'all' });
    values.forEach((line, down) => {
      if (line.every((value) => value === null || value === '')) return;
      for (const [at, column] of cells.entries())
        column.push({ value: line[at] ?? null, format: formats[down]?.[at] ?? '' });
    });
  }
  return columns.map((head, at) => {
    const seen = cells[at] ?? [];
    return { head, cells: seen, profile: profileOf(seen, date1904, year) };
  });
}

/** Where to look, each row once. */
function placesOf(first: number, last: number): readonly number[] {
  if (last - first < ROWS * 3) {
    const rows: number[] = [];
    for (let row = first; row <= last; row += ROWS) rows.push(row);
    return rows;
  }
  return [first, Math.floor((first + last - ROWS) / 2), last - ROWS + 1];
}

/** The last used row of the sheet; of its only table, that of the table. */
export function lastRowOf(sheet: SheetDescription, table: string | null = null): number {
  return sheet.tables.find(({ name }) => name === table)?.lastRow ?? sheet.rows;
}
