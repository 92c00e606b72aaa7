import { passageReader, type Passage, type PassageTable, type RawBlock, type ReadingContext } from '#cells';
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
    const formats = await birthFormats(workbook, table, firstRow, values);
    const raw: RawBlock = formats === undefined ? { firstRow, values } : { firstRow, values, formats };
    yield { raw, ...readBlock(raw) };
  }
  await step(run, { stage, done: total, total });
}

/** The formats of the birth-date column, asked for only where it holds a number: `03/1985` typed in a date cell. */
async function birthFormats(
  workbook: Workbook,
  table: PassageTable,
  firstRow: number,
  values: RawBlock['values'],
): Promise<RawBlock['formats']> {
  const column = table.columns.dateNaissance;
  if (column === undefined || !values.some((row) => typeof row[column - 1] === 'number')) return undefined;
  const { formats } = await workbook.read({
    sheet: table.sheet,
    row: firstRow,
    column,
    rows: values.length,
    columns: 1,
    formats: true,
  });
  return formats?.map(([format]) => {
    const row: string[] = [];
    row[column - 1] = format ?? '';
    return row;
  });
}

/** The text of a cell of a block that is no field; '' when it is empty or there is no such column. */
export function cellText({ raw }: PassageBlock, row: number, column: number | undefined): string {
  return column === undefined ? '' : String(raw.values[row - raw.firstRow]?.[column - 1] ?? '').trim();
}
