import { areaOf, parseArea } from './address';
import { rowOf } from './cells';
import { setFormat } from './formats';
import { hideRows } from './filters';
import { addTable } from './tables';
import { activeSheet, emptyWorkbook, newSheet, type Sheet, type Visibility, type Workbook } from './workbook';

/** A workbook as plain data, the shape that every adapter's tests open; rows and columns are 1-based. */
export interface WorkbookContent {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly sheets?: readonly SheetContent[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'very-hidden';
  readonly protected?: boolean;
  /** Values from A1 on; for a cell with a formula, its last result. */
  readonly rows?: readonly (readonly (string | number | boolean | null)[])[];
  /** Formulas without their `=`, by A1 name. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by A1 name; `General` elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly TableContent[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
}

export interface TableContent {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  /** Last row of data, a totals row left out. */
  readonly lastRow: number;
  readonly hasTotals?: boolean;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/** Opens a content as Excel would a file: values as they are, with no parsing. */
export function openWorkbook(content: WorkbookContent): Workbook {
  const workbook = emptyWorkbook();
  workbook.name = content.name ?? 'Classeur1.xlsx';
  workbook.date1904 = content.date1904 ?? false;
  const sheets = content.sheets ?? [];
  for (const sheet of sheets.length === 0 ? [{ name: 'Feuil1' }] : sheets)
    workbook.sheets.push(openSheet(workbook, sheet));
  const front = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? activeSheet(workbook);
  workbook.activeId = front.id;
  return workbook;
}

function openSheet(workbook: Workbook, content: SheetContent): Sheet {
  const sheet = newSheet(workbook, content.name);
  sheet.visibility = VISIBILITY[content.visibility ?? 'visible'] ?? 'Visible';
  content.rows?.forEach((values, row) => {
    const line = rowOf(sheet, row);
    values.forEach((value, column) => {
      if (value !== null && value !== '') line.values[column] = value;
    });
  });
  for (const [address, formula] of Object.entries(content.formulas ?? {})) {
    const { top, left } = parseArea(address);
    const line = rowOf(sheet, top);
    line.values[left] ??= '';
    (line.formulas ??= new Map()).set(left, `=${formula}`);
  }
  for (const [address, format] of Object.entries(content.formats ?? {}))
    setFormat(sheet.formats, parseArea(address), 'numberFormat', format);
  for (const table of content.tables ?? []) openTable(sheet, table);
  for (const row of content.hiddenRows ?? []) hideRows(sheet, areaOf(row - 1, 0), true);
  sheet.merges = (content.merges ?? []).map(parseArea);
  if (content.protected) sheet.protection = {};
  return sheet;
}

function openTable(sheet: Sheet, content: TableContent): void {
  const { headerRow, firstColumn, columns, lastRow, hasTotals = false } = content;
  const rows = Math.max(lastRow, headerRow + 1) - headerRow + 1;
  const table = addTable(sheet, areaOf(headerRow - 1, firstColumn - 1, rows, columns), true, content.name);
  table.hasTotals = hasTotals;
  if (hasTotals) table.area = { ...table.area, bottom: table.area.bottom + 1 };
}
