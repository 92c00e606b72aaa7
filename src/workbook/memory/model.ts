import { cellName, type CellValue, type NumberRun } from '#dictionary';
import type { ColumnSpec, HighlightRule, SheetSpec } from '#template';
import { runsUnderFilter, type HiddenRows, type RangeValues } from '#workbook';

/** What a workbook in memory is made from; rows and columns are 1-based. */
export interface WorkbookContent {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly sheets?: readonly SheetContent[];
}

/** How a workbook in memory misbehaves, as a program may. */
export interface MemoryOptions {
  /** Values given to several rows of which some are hidden land on other rows, as in Excel on desktops. */
  readonly filterMisplaces?: boolean;
}

export interface SheetContent {
  readonly name: string;
  readonly visibility?: SheetSpec['visibility'];
  readonly protected?: boolean;
  /** Values from A1 on; for a cell with a formula, its last result. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Formulas without their `=`, by A1 name. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by A1 name; `General` elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly TableContent[];
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
}

/** A table over cells that `rows` gives, its header row included. */
export interface TableContent {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  /** Last row of data, a totals row left out. */
  readonly lastRow: number;
  readonly hasTotals?: boolean;
}

export interface MemoryTable {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  columns: number;
  lastRow: number;
  readonly hasTotals: boolean;
}

export interface MemorySheet {
  readonly name: string;
  readonly visibility: SheetSpec['visibility'];
  readonly protected: boolean;
  readonly rows: CellValue[][];
  readonly formulas: ReadonlyMap<string, string>;
  readonly formats: Map<string, string>;
  readonly tables: MemoryTable[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  /** What `addColumns` was given, by 1-based column. */
  readonly columnSpecs: Map<number, ColumnSpec>;
  highlights: readonly HighlightRule[];
  readonly filterMisplaces: boolean;
}

export function memorySheet(
  content: SheetContent,
  { filterMisplaces = false }: MemoryOptions = {},
): MemorySheet {
  return {
    name: content.name,
    visibility: content.visibility ?? 'visible',
    protected: content.protected ?? false,
    rows: (content.rows ?? []).map((row) => [...row]),
    formulas: new Map(Object.entries(content.formulas ?? {})),
    formats: new Map(Object.entries(content.formats ?? {})),
    tables: (content.tables ?? []).map((table) => ({ hasTotals: false, ...table })),
    hiddenRows: content.hiddenRows ?? [],
    merges: content.merges ?? [],
    columnSpecs: new Map(),
    highlights: [],
    filterMisplaces,
  };
}

export const valueAt = (sheet: MemorySheet, row: number, column: number): CellValue =>
  sheet.rows[row - 1]?.[column - 1] ?? null;

export function setValue(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] ?? [];
  while (cells.length < column) cells.push(null);
  cells[column - 1] = value === '' ? null : value;
}

const isUsed = (value: CellValue | undefined): boolean => value !== null && value !== undefined;

/** @returns the last used row between two columns (all columns by default); 0 when there is none. */
export function lastUsedRow(sheet: MemorySheet, left = 1, right = Infinity): number {
  return sheet.rows.findLastIndex((row) => row.slice(left - 1, right).some(isUsed)) + 1;
}

/** @returns the last used column from this row down; 0 when there is none. */
export function lastUsedColumn(sheet: MemorySheet, fromRow = 1): number {
  return sheet.rows
    .slice(fromRow - 1)
    .reduce((last, row) => Math.max(last, row.findLastIndex(isUsed) + 1), 0);
}

/** The number format of a cell. */
export const formatAt = (sheet: MemorySheet, row: number, column: number): string =>
  sheet.formats.get(cellName(row, column)) ??
  (row > (sheet.tables[0]?.headerRow ?? 0) ? sheet.columnSpecs.get(column)?.format : undefined) ??
  'General';

/** Visits each cell of a rectangle, row by row. */
export function forEachCell(
  edit: RangeValues,
  visit: (row: number, column: number, value: CellValue) => void,
): void {
  edit.values.forEach((cells, line) => {
    cells.forEach((value, offset) => {
      visit(edit.row + line, edit.column + offset, value);
    });
  });
}

/** Gives lines to rows one under the other, cut so that each lands on its own row whatever rows are hidden. */
export function putRows(
  sheet: MemorySheet,
  first: number,
  lines: readonly (readonly CellValue[])[],
  give: (row: number, line: readonly CellValue[]) => void,
): void {
  const hidden = new Set(sheet.hiddenRows);
  for (const run of runsUnderFilter(first, first + lines.length - 1, hidden))
    takers(sheet, run, hidden).forEach((row, index) => {
      give(row, lines[run.first - first + index] ?? []);
    });
}

/** The rows that take the lines of a run: where hidden rows misplace, those that are seen, from the first line on. */
function takers(
  { filterMisplaces }: MemorySheet,
  { first, last }: NumberRun,
  hidden: HiddenRows,
): readonly number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return filterMisplaces && rows.length > 1 ? rows.filter((row) => !hidden.has(row)) : rows;
}
