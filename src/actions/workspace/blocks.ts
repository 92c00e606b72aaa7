import { passageReader, type Heading, type Passage, type PassageTable, type RawBlock } from '#cells';
import { fieldKeys, fields, type NumberRun } from '#dictionary';
import type { Workbook } from '#workbook';
import { printWithoutNir, wipedNirs } from '#journal';
import { step } from './run';
import type { Progress, Run } from './types';
import type { PassageWorkspace, WorkTable } from './workspace';

/** A block of rows of a passage table, read. */
export interface PassageBlock {
  readonly on: WorkTable;
  readonly raw: RawBlock;
  readonly passages: readonly Passage[];
  /** Sheet rows that sum up others, or remark on them: they are no passages. */
  readonly totalsRows: readonly number[];
  /** Rows that are one text alone. */
  readonly headings: readonly Heading[];
}

/** Reads rows of a passage table, 1-based: it may have got columns of ours since the last time. */
export type BlockReader = (on: WorkTable, firstRow: number, rows: number) => Promise<PassageBlock>;

/** What is wanted of a block. */
interface Asks {
  /** Whether formats are: not where what the cells read as is not looked at. */
  readonly formats: boolean;
}

/**
 * Reads blocks of passage tables in one call each. The formats of a column are asked for with its values once it
 * was seen to hold numbers; the block where it first does takes one call more.
 */
export function blockReader(
  { workbook, demarches }: Pick<PassageWorkspace, 'workbook' | 'demarches'>,
  asks: Asks = { formats: true },
): BlockReader {
  const readers = new Map<string, ReturnType<typeof tableReader>>();
  const recalled = recaller(demarches);
  return async (on, firstRow, rows) => {
    const { sheet } = on.table;
    const read = readers.get(sheet) ?? tableReader(workbook, on, asks);
    readers.set(sheet, read);
    const block = await read(firstRow, rows, tableWidth(on.table));
    return { on, ...block, passages: recalled(block.passages) };
  };
}

/** Rows whose NIR was wiped go by it still; one that says all else that it was sent with is as it was sent. */
function recaller(
  demarches: PassageWorkspace['demarches'],
): (passages: readonly Passage[]) => readonly Passage[] {
  const wiped = wipedNirs(demarches);
  if (wiped.size === 0) return (passages) => passages;
  return (passages) =>
    passages.map((passage) => {
      const { idTechnique = '', nir = '' } = passage.values;
      const before = nir === '' ? wiped.get(idTechnique) : undefined;
      if (before === undefined) return passage;
      const isSame = printWithoutNir(passage.values) === before.rest;
      return { ...passage, branch: 'identifiantNational', ...(isSame ? { sentAs: before.sent } : {}) };
    });
}

function tableReader(
  workbook: Workbook,
  { table, reading }: WorkTable,
  asks: Asks,
): (firstRow: number, rows: number, columns: number) => Promise<Omit<PassageBlock, 'on'>> {
  const readPassages = passageReader(reading);
  const telling = fieldKeys.flatMap((key) =>
    asks.formats && TOLD_BY_FORMAT.has(fields[key].kind.type) ? (table.columns[key] ?? []) : [],
  );
  const asked = new Set<number>();
  return async (row, rows, columns) => {
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

/** Reads the passage tables block by block, as big as the host answers at ease, telling the progress of `stage`. */
export async function* passageBlocks(
  workspace: PassageWorkspace,
  run: Run,
  stage: Progress['stage'],
  read: BlockReader = blockReader(workspace),
): AsyncGenerator<PassageBlock> {
  const total = workspace.tables.reduce((sum, { table }) => sum + tableHeight(table), 0);
  let done = 0;
  for (const { on, first, last } of tableBlocks(workspace)) {
    await step(run, { stage, done, total });
    yield await read(on, first, last - first + 1);
    done += last - first + 1;
  }
  await step(run, { stage, done: total, total });
}

/** The rows of a block, 1-based, and its table. */
export interface BlockRows extends NumberRun {
  readonly on: WorkTable;
}

/** The rows of the passage tables, a block at a time. */
export function tableBlocks({
  tables,
  description,
}: Pick<PassageWorkspace, 'tables' | 'description'>): readonly BlockRows[] {
  return tables.flatMap((on) => {
    const { firstRow, lastRow } = on.table;
    const count = Math.ceil(tableHeight(on.table) / description.blockRows);
    return Array.from({ length: count }, (_, index): BlockRows => {
      const first = firstRow + index * description.blockRows;
      return { on, first, last: Math.min(lastRow, first + description.blockRows - 1) };
    });
  });
}

/** How many rows of data a passage table has. */
export const tableHeight = ({ firstRow, lastRow }: Pick<PassageTable, 'firstRow' | 'lastRow'>): number =>
  Math.max(0, lastRow - firstRow + 1);

/** The text of a cell of a block that is no field; '' when it is empty or there is no such column. */
export function cellText({ raw }: PassageBlock, row: number, column: number | undefined): string {
  return column === undefined ? '' : String(raw.values[row - raw.firstRow]?.[column - 1] ?? '').trim();
}
