import { passageReader, type Passage, type PassageTable, type RawBlock } from '#cells';
import { fieldKeys, fields } from '#dictionary';
import type { Workbook } from '#workbook';
import { step } from './run';
import type { Progress, Run } from './types';
import type { PassageWorkspace } from './workspace';

/** A block of rows, read. */
export interface PassageBlock {
  readonly raw: RawBlock;
  readonly passages: readonly Passage[];
  /** Sheet rows that sum up others: they are no passages. */
  readonly totalsRows: readonly number[];
}

/** Reads rows of the passage table, 1-based. @param columns how many, from A: ours may have been added since. */
export type BlockReader = (firstRow: number, rows: number, columns?: number) => Promise<PassageBlock>;

/**
 * Reads blocks of a passage table in one call each. The formats of a column are asked for with its values once it
 * was seen to hold numbers; the block where it first does takes one call more.
 * @param asks whether formats are wanted: not where what the cells read as is not looked at.
 */
export function blockReader(
  { workbook, table, reading }: Pick<PassageWorkspace, 'workbook' | 'table' | 'reading'>,
  asks: { readonly formats: boolean } = { formats: true },
): BlockReader {
  const readPassages = passageReader(reading);
  const width = tableWidth(table);
  const telling = fieldKeys.flatMap((key) =>
    asks.formats && TOLD_BY_FORMAT.has(fields[key].kind.type) ? (table.columns[key] ?? []) : [],
  );
  const asked = new Set<number>();
  return async (row, rows, columns = width) => {
    const range = { sheet: table.sheet, row, column: 1, rows, columns };
    const { values, formats } = await workbook.read(
      asked.size === 0 ? range : { ...range, formats: [...asked] },
    );
    const first = telling.filter(
      (column) => !asked.has(column) && values.some((line) => typeof line[column - 1] === 'number'),
    );
    for (const column of first) asked.add(column);
    const raw: RawBlock = { firstRow: row, values, ...(formats === undefined ? {} : { formats }) };
    const told = first.length === 0 ? raw : await withFormats(workbook, table, raw, first);
    return { raw: told, ...readPassages(told) };
  };
}

/**
 * The kinds whose numbers are not read without their format: `03/1985` typed in a date cell, 7 shown as `0007` or
 * `T-0007`. Numbers are what a column of dates is made of, and a format without a day is told there by other rules.
 */
const TOLD_BY_FORMAT: ReadonlySet<string> = new Set([
  ...['birth-date', 'text', 'digits', 'name', 'code', 'boolean', 'integer'],
]);

/** The block, with the formats of these columns too. */
async function withFormats(
  workbook: Workbook,
  table: PassageTable,
  raw: RawBlock,
  wanted: readonly number[],
): Promise<RawBlock> {
  const left = Math.min(...wanted);
  const { formats = [] } = await workbook.read({
    sheet: table.sheet,
    row: raw.firstRow,
    column: left,
    rows: raw.values.length,
    columns: Math.max(...wanted) - left + 1,
    formats: wanted,
  });
  return {
    ...raw,
    formats: raw.values.map((_, index) => {
      const line = [...(raw.formats?.[index] ?? [])];
      for (const column of wanted) line[column - 1] = formats[index]?.[column - left] ?? '';
      return line;
    }),
  };
}

/** The last column of a passage table, and so the number of columns from A. */
export const tableWidth = ({ headers }: PassageTable): number => Math.max(...headers.keys());

/** Reads the passage table block by block, as big as the host answers at ease, telling the progress of `stage`. */
export async function* passageBlocks(
  workspace: PassageWorkspace,
  run: Run,
  stage: Progress['stage'],
  read: BlockReader = blockReader(workspace),
): AsyncGenerator<PassageBlock> {
  const { table, description } = workspace;
  const total = Math.max(0, table.lastRow - table.firstRow + 1);
  for (let firstRow = table.firstRow; firstRow <= table.lastRow; firstRow += description.blockRows) {
    await step(run, { stage, done: firstRow - table.firstRow, total });
    yield await read(firstRow, Math.min(description.blockRows, table.lastRow - firstRow + 1));
  }
  await step(run, { stage, done: total, total });
}

/** The text of a cell of a block that is no field; '' when it is empty or there is no such column. */
export function cellText({ raw }: PassageBlock, row: number, column: number | undefined): string {
  return column === undefined ? '' : String(raw.values[row - raw.firstRow]?.[column - 1] ?? '').trim();
}
