import { passageReader, type Passage, type PassageTable, type RawBlock, type ReadingContext } from '#cells';
import { fieldKeys, fields } from '#dictionary';
import type { Workbook } from '#workbook';
import { step } from './run';
import type { Progress, Run } from './types';

/** Rows asked of the workbook at a time: what Excel on the web can answer under its 5 MB. */
export const BLOCK_ROWS = 2000;

/** A block of rows, read. */
export interface PassageBlock {
  readonly raw: RawBlock;
  readonly passages: readonly Passage[];
  /** Sheet rows that sum up others: they are no passages. */
  readonly totalsRows: readonly number[];
}

/** Reads the passage table block by block, telling the progress of `stage`. */
export async function* passageBlocks(
  workbook: Workbook,
  table: PassageTable,
  context: ReadingContext,
  run: Run,
  stage: Progress['stage'],
): AsyncGenerator<PassageBlock> {
  const columns = Math.max(...table.headers.keys());
  const readBlock = passageReader(context);
  const total = Math.max(0, table.lastRow - table.firstRow + 1);
  for (let firstRow = table.firstRow; firstRow <= table.lastRow; firstRow += BLOCK_ROWS) {
    await step(run, { stage, done: firstRow - table.firstRow, total });
    const rows = Math.min(BLOCK_ROWS, table.lastRow - firstRow + 1);
    const { values } = await workbook.read({ sheet: table.sheet, row: firstRow, column: 1, rows, columns });
    const formats = await tellingFormats(workbook, table, firstRow, values);
    const raw: RawBlock = formats === undefined ? { firstRow, values } : { firstRow, values, formats };
    yield { raw, ...readBlock(raw) };
  }
  await step(run, { stage, done: total, total });
}

/** The kinds whose numbers are not read without their format: `03/1985` typed in a date cell, 7 shown as `0007`. */
const TOLD_BY_FORMAT: ReadonlySet<string> = new Set(['birth-date', 'text', 'digits']);

/** The formats of the columns where they tell something, asked for only where such a column holds a number. */
async function tellingFormats(
  workbook: Workbook,
  table: PassageTable,
  firstRow: number,
  values: RawBlock['values'],
): Promise<RawBlock['formats']> {
  const columns = fieldKeys.flatMap((key) =>
    TOLD_BY_FORMAT.has(fields[key].kind.type) ? (table.columns[key] ?? []) : [],
  );
  const telling = columns.filter((column) => values.some((row) => typeof row[column - 1] === 'number'));
  if (telling.length === 0) return undefined;
  const found: string[][] = values.map(() => []);
  for (const column of telling) {
    const range = { sheet: table.sheet, row: firstRow, column, rows: values.length, columns: 1 };
    const { formats } = await workbook.read({ ...range, formats: 'all' });
    formats?.forEach(([format = ''], index) => {
      const row = found[index];
      if (row !== undefined) row[column - 1] = format;
    });
  }
  return found;
}

/** The text of a cell of a block that is no field; '' when it is empty or there is no such column. */
export function cellText({ raw }: PassageBlock, row: number, column: number | undefined): string {
  return column === undefined ? '' : String(raw.values[row - raw.firstRow]?.[column - 1] ?? '').trim();
}
