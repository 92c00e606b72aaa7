import type { CellValue } from '#dictionary';
import { HEAD_ROWS, type SheetDescription, type TableDescription, type WorkbookDescription } from '#workbook';
import { codeOf } from '../answers/office-errors';
import { refusing } from '../answers/refusals';
import { isTooBigAnswer, type ExcelSession } from '../answers/session';
import { fromExcel, PLACE, rangeAt } from '../ranges/ranges';
import { readRange } from '../read';
import { hiddenRowsOf } from './hidden-rows';
import { loadMerges, ODDITIES, type Oddity } from './merges';

/** The first cells of a sheet; wider than any table of passages, and small enough for fifty sheets at once. */
const HEAD = { top: 1, left: 1, bottom: HEAD_ROWS, right: 500 } as const;

/** What is remembered while the workbook is open. */
export interface Lasting {
  /** Asked for once. */
  date1904?: boolean;
  /** Sheets that cannot be asked for all, by id: found once. */
  readonly odd: Map<string, Oddity>;
  /** The first rows of the sheets as last described, by name in lower case. */
  heads?: ReadonlyMap<string, SheetDescription['head']>;
}

/** 1 January 2000 as a serial number, where day 0 is in 1904. */
const JANUARY_2000_IN_1904 = 35_064;

interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly tables: readonly TableEntry[];
}

interface TableEntry {
  readonly id: string;
  readonly name: string;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** Describes the workbook in as many requests whatever its sheets, tables and rows: two, and one where rows are hidden. */
export async function describeWorkbook(excel: ExcelSession, lasting: Lasting): Promise<WorkbookDescription> {
  return refusing('', async () => {
    const { name, date1904, entries } = await outline(excel, lasting);
    lasting.date1904 = date1904;
    const sheets = await describeAll(excel, lasting.odd, entries);
    excel.hidden.clear();
    for (const { name: sheet, hiddenRows } of sheets)
      excel.hidden.set(sheet.toLowerCase(), new Set(hiddenRows));
    lasting.heads = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.head]));
    return { name, date1904, blockRows: excel.limits.blockRows(), sheets, losses: [] };
  });
}

/** The sheets and tables of the workbook, in one request. */
async function outline(
  excel: ExcelSession,
  { date1904 }: Lasting,
): Promise<{ name: string; date1904: boolean; entries: readonly SheetEntry[] }> {
  return excel.run(async (context) => {
    const { workbook } = context;
    const { worksheets, tables } = workbook;
    workbook.load('name');
    worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
    tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
    const day = date1904 === undefined ? workbook.functions.date(2000, 1, 1) : null;
    day?.load('value');
    await context.sync();
    const entries = worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visible: visibility === 'Visible',
      protected: protection.protected,
      tables: tables.items
        .filter((table) => table.worksheet.id === id)
        .map((table) => ({
          id: table.id,
          name: table.name,
          hasHeader: table.showHeaders,
          hasTotals: table.showTotals,
        })),
    }));
    // A workbook that was never saved has a title without an extension.
    const name = /\.xl\w+$/i.test(workbook.name) ? workbook.name : '';
    return { name, date1904: date1904 ?? day?.value === JANUARY_2000_IN_1904, entries };
  });
}

/** Describes sheets together; by halves if Excel refuses, so that an odd sheet does not hide the others. */
async function describeAll(
  excel: ExcelSession,
  odd: Map<string, Oddity>,
  entries: readonly SheetEntry[],
): Promise<readonly SheetDescription[]> {
  try {
    return await describeSheets(excel, entries, odd);
  } catch (error) {
    if (!isOfOneSheet(error)) throw error;
    const found = await describeHalves(excel, odd, entries, error);
    if (entries.some(({ id }) => odd.get(id) !== 'no cells')) return found;
    // Each of them cannot be odd: it is Excel that refuses.
    odd.clear();
    throw error;
  }
}

async function describeHalves(
  excel: ExcelSession,
  odd: Map<string, Oddity>,
  entries: readonly SheetEntry[],
  refusal: unknown,
): Promise<readonly SheetDescription[]> {
  const [first] = entries;
  if (first === undefined) return [];
  if (entries.length === 1) return [await describeOne(excel, odd, first, refusal)];
  const half = Math.ceil(entries.length / 2);
  const found: SheetDescription[] = [];
  for (const part of [entries.slice(0, half), entries.slice(half)])
    try {
      found.push(...(await describeSheets(excel, part, odd)));
    } catch (error) {
      if (!isOfOneSheet(error)) throw error;
      found.push(...(await describeHalves(excel, odd, part, error)));
    }
  return found;
}

/** Refusals that have nothing to do with what a sheet is. */
const PASSING = new Set([
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'ActivityLimitReached',
  'InactiveWorkbook',
]);

const isOfOneSheet = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== null && !PASSING.has(code);
};

/** Finds what a sheet that was refused can be asked for, and remembers it. */
async function describeOne(
  excel: ExcelSession,
  odd: Map<string, Oddity>,
  entry: SheetEntry,
  refusal: unknown,
): Promise<SheetDescription> {
  const oddities: readonly Oddity[] = isTooBigAnswer(refusal) ? ['heavy head', ...ODDITIES] : ODDITIES;
  for (const oddity of oddities)
    try {
      odd.set(entry.id, oddity);
      const [sheet] = await describeSheets(excel, [entry], odd);
      if (sheet !== undefined) return sheet;
    } catch (error) {
      if (!isOfOneSheet(error)) throw error;
    }
  return emptySheet(entry);
}

const emptySheet = ({ name, visible, protected: isProtected }: SheetEntry): SheetDescription => ({
  name,
  visible,
  protected: isProtected,
  head: [],
  rows: 0,
  columns: 0,
  tables: [],
  hiddenRows: [],
  merges: [],
});

async function describeSheets(
  excel: ExcelSession,
  entries: readonly SheetEntry[],
  odd: ReadonlyMap<string, Oddity>,
): Promise<readonly SheetDescription[]> {
  const found = await excel.run(async (context) => {
    const loaded = entries.map((entry) => loadSheet(context, entry, odd.get(entry.id)));
    await context.sync();
    return loaded.map((read) => read());
  });
  const mixed = found.filter(({ hasHidden }) => hasHidden);
  const hidden = await hiddenRowsOf(
    excel,
    mixed.map(({ id, sheet }) => ({ id, rows: sheet.rows })),
  );
  const heads = new Map<string, SheetDescription['head']>();
  for (const { id, sheet } of found)
    if (odd.get(id) === 'heavy head') heads.set(id, await readHead(excel, sheet));
  return found.map(({ id, sheet }) => ({
    ...sheet,
    head: heads.get(id) ?? sheet.head,
    hiddenRows: hidden.get(id) ?? sheet.hiddenRows,
  }));
}

/** Reads the first rows by as few as Excel gives at a time, for those whose texts are too long for one answer. */
async function readHead(
  excel: ExcelSession,
  { name, rows, columns }: SheetDescription,
): Promise<SheetDescription['head']> {
  const place = {
    row: 1,
    column: 1,
    rows: Math.min(rows, HEAD.bottom),
    columns: Math.min(columns, HEAD.right),
  };
  const { values } = await readRange(excel, { sheet: name, ...place });
  return values.map(withoutEnd);
}

interface Found {
  readonly id: string;
  readonly sheet: SheetDescription;
  /** Some of its rows are hidden, and not all. */
  readonly hasHidden: boolean;
}

function loadSheet(
  context: Excel.RequestContext,
  entry: SheetEntry,
  oddity: Oddity | undefined,
): () => Found {
  if (oddity === 'no cells') return () => ({ id: entry.id, hasHidden: false, sheet: emptySheet(entry) });
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(`${PLACE},rowHidden`);
  const head = rangeAt(sheet, HEAD).getUsedRangeOrNullObject(true).untrack();
  const isHeavy = oddity === 'heavy head';
  if (!isHeavy) head.load('rowIndex,columnIndex,values');
  const merged = loadMerges(sheet, oddity);
  const tables = entry.tables.map((table) => loadTable(context, table));
  return () => {
    const size = used.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
    // Null, whatever the types say, when some are hidden and others are not.
    const rowHidden = used.isNullObject ? false : (used.rowHidden as boolean | null);
    const allRows = () => Array.from({ length: used.rowCount }, (_, index) => used.rowIndex + index + 1);
    return {
      id: entry.id,
      hasHidden: rowHidden === null,
      sheet: {
        name: entry.name,
        visible: entry.visible,
        protected: entry.protected,
        head: isHeavy || head.isNullObject ? [] : headOf(head),
        ...size,
        tables: tables
          .map((read) => read())
          .sort((a, b) => a.headerRow - b.headerRow || a.firstColumn - b.firstColumn),
        hiddenRows: rowHidden === true ? allRows() : [],
        merges: merged(),
      },
    };
  };
}

/** @returns the first rows from A1, without the empty cells that end them. */
function headOf({ rowIndex, columnIndex, values }: Excel.Range): readonly (readonly CellValue[])[] {
  const above = Array.from({ length: rowIndex }, (): CellValue[] => []);
  const left = new Array<CellValue>(columnIndex).fill(null);
  const rows = (values as unknown[][]).map((cells) => {
    return withoutEnd([...left, ...cells.map(fromExcel)]);
  });
  return [...above, ...rows];
}

/** A row without the empty cells that end it. */
const withoutEnd = (row: readonly CellValue[]): readonly CellValue[] =>
  row.slice(0, row.findLastIndex((value) => value !== null) + 1);

function loadTable(context: Excel.RequestContext, entry: TableEntry): () => TableDescription {
  const table = context.workbook.tables.getItem(entry.id);
  const range = table.getRange().untrack();
  range.load(PLACE);
  const { columns } = table;
  columns.load('items/name');
  return () => ({
    name: entry.name,
    headerRow: range.rowIndex + (entry.hasHeader ? 1 : 0),
    firstColumn: range.columnIndex + 1,
    headers: columns.items.map(({ name }) => name),
    lastRow: range.rowIndex + range.rowCount - (entry.hasTotals ? 1 : 0),
    hasTotals: entry.hasTotals,
  });
}
