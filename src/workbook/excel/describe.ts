import { parseRange, rangeName, type CellValue } from '#dictionary';
import { HEAD_ROWS, type SheetDescription, type TableDescription, type WorkbookDescription } from '#workbook';
import { hiddenRowsOf } from './hidden-rows';
import { codeOf } from './office-errors';
import { fromExcel, PLACE } from './ranges';
import { refusing } from './refusals';
import type { ExcelSession } from './session';

/** What does not change while the workbook is open. */
export interface Lasting {
  /** Asked for once. */
  date1904?: boolean;
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
    const sheets = await describeAll(excel, entries);
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

/** Describes sheets together; one by one if Excel refuses, so that an odd sheet does not hide the others. */
async function describeAll(
  excel: ExcelSession,
  entries: readonly SheetEntry[],
): Promise<readonly SheetDescription[]> {
  try {
    return await describeSheets(excel, entries, loadMerges);
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
  const sheets: SheetDescription[] = [];
  for (const entry of entries) sheets.push(await describeOne(excel, entry));
  return sheets;
}

/** A sheet with too many merged cells is described without them, one that is no grid without cells. */
async function describeOne(excel: ExcelSession, entry: SheetEntry): Promise<SheetDescription> {
  for (const merges of [loadMerges, loadHeadMerges, noMerges])
    try {
      const [sheet] = await describeSheets(excel, [entry], merges);
      if (sheet !== undefined) return sheet;
    } catch (error) {
      if (codeOf(error) === null) throw error;
    }
  const { name, visible, protected: isProtected } = entry;
  return {
    name,
    visible,
    protected: isProtected,
    head: [],
    rows: 0,
    columns: 0,
    tables: [],
    hiddenRows: [],
    merges: [],
  };
}

type LoadMerges = (sheet: Excel.Worksheet) => () => readonly string[];

const loadMerges: LoadMerges = (sheet) => addressesOf(sheet.getRange().untrack());
const loadHeadMerges: LoadMerges = (sheet) => addressesOf(sheet.getRange(`1:${HEAD_ROWS}`).untrack());
const noMerges: LoadMerges = () => () => [];

function addressesOf(range: Excel.Range): () => readonly string[] {
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('address');
  return () => (merged.isNullObject ? [] : areaNames(merged.address));
}

/** `Sheet1!A1:B2,'L''an, 2'!C3:D4` gives `A1:B2` and `C3:D4`. */
const areaNames = (address: string): readonly string[] =>
  address
    .split(',')
    .map((area) => parseRange(area.slice(area.lastIndexOf('!') + 1)))
    .flatMap((area) => (area === null ? [] : [rangeName(area)]));

async function describeSheets(
  excel: ExcelSession,
  entries: readonly SheetEntry[],
  merges: LoadMerges,
): Promise<readonly SheetDescription[]> {
  const found = await excel.run(async (context) => {
    const loaded = entries.map((entry) => loadSheet(context, entry, merges));
    await context.sync();
    return loaded.map((read) => read());
  });
  const mixed = found.filter(({ hasHidden }) => hasHidden);
  const hidden = await hiddenRowsOf(
    excel,
    mixed.map(({ id, sheet }) => ({ id, rows: sheet.rows })),
  );
  return found.map(({ id, sheet }) => ({ ...sheet, hiddenRows: hidden.get(id) ?? sheet.hiddenRows }));
}

interface Found {
  readonly id: string;
  readonly sheet: SheetDescription;
  /** Some of its rows are hidden, and not all. */
  readonly hasHidden: boolean;
}

function loadSheet(context: Excel.RequestContext, entry: SheetEntry, merges: LoadMerges): () => Found {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(`${PLACE},rowHidden`);
  const head = sheet.getRange(`1:${HEAD_ROWS}`).untrack().getUsedRangeOrNullObject(true).untrack();
  head.load('rowIndex,columnIndex,values');
  const merged = merges(sheet);
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
        head: head.isNullObject ? [] : headOf(head),
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
    const row = [...left, ...cells.map(fromExcel)];
    return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
  });
  return [...above, ...rows];
}

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
