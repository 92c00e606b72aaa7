import { cellName, rangeName, type CellValue } from '#dictionary';
import type { ColumnSpec, HighlightRule } from '#template';
import {
  BLOCK_ROWS,
  refuse,
  type CellAddress,
  type PlacedColumn,
  type RangeContent,
  type RangeEdit,
  type RangeRequest,
  type RangeValues,
  type TableTarget,
  type Workbook,
  type WorkbookChange,
} from '#workbook';
import {
  lastUsedColumn,
  memorySheet,
  setValue,
  valueAt,
  type MemorySheet,
  type WorkbookContent,
} from './model';
import { appendToSheet, describeSheet, sheetFromSpec } from './sheets';

export type { SheetContent, TableContent, WorkbookContent } from './model';

/** A workbook in memory, with what a test looks at and what it does in the user's place. */
export interface MemoryWorkbook extends Workbook {
  /** Every value of a sheet, from A1; rows may be of unequal length. */
  grid(sheet: string): readonly (readonly CellValue[])[];
  /** The formulas of a sheet, without their `=`, by A1 name. */
  formulas(sheet: string): ReadonlyMap<string, string>;
  highlights(sheet: string): readonly HighlightRule[];
  /** The columns that `addColumns` or a sheet's description gave, by 1-based column. */
  columnSpecs(sheet: string): ReadonlyMap<number, ColumnSpec>;
  visibility(sheet: string): MemorySheet['visibility'];
  /** Where the last `goTo` went; null before any. */
  selection(): CellAddress | null;
  /** Changes cells as the user would: formulas are not spared, and those who watch are told. */
  change(edit: RangeEdit): void;
}

/**
 * A workbook that lives in memory: the port's contract, spelled out, for the tests of what works on a workbook.
 * Sheet names compare without case, as in Excel.
 */
export function memoryWorkbook(content: WorkbookContent = {}): MemoryWorkbook {
  const sheets = (content.sheets ?? []).map(memorySheet);
  const listeners = new Set<(change: WorkbookChange) => void>();
  let selected: CellAddress | null = null;

  const find = (name: string): MemorySheet | undefined =>
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheetNamed = (name: string): MemorySheet => {
    const sheet = find(name);
    if (sheet === undefined) throw refuse('sheet-missing', name);
    return sheet;
  };

  return {
    describe: async () => ({
      name: content.name ?? '',
      date1904: content.date1904 ?? false,
      blockRows: BLOCK_ROWS,
      sheets: sheets.map(describeSheet),
      losses: [],
    }),
    read: async (range) => readRange(sheetNamed(range.sheet), range),
    write: async (edits, witnesses = []) => {
      const disturbed = witnesses.some((witness) => !stillHolds(sheetNamed(witness.sheet), witness));
      const found = witnesses.map((witness) => heldNow(sheetNamed(witness.sheet), witness));
      const kept = edits.flatMap((edit) => writeRange(sheetNamed(edit.sheet), edit));
      return disturbed ? { kept, disturbed, found } : { kept, disturbed };
    },
    addColumns: async (target, columns) => addColumns(sheetNamed(target.sheet), target, columns),
    applyColumns: async (name, rows, columns) => {
      applyColumns(sheetNamed(name), rows, columns);
    },
    ensureSheet: async (spec) => {
      if (find(spec.name) !== undefined) return false;
      sheets.push(sheetFromSpec(spec));
      return true;
    },
    appendRows: async (name, rows) => {
      appendToSheet(sheetNamed(name), rows);
    },
    extendTable: async (name, tableName, lastRow) => {
      const sheet = sheetNamed(name);
      const table = sheet.tables.find((each) => each.name === tableName);
      if (table === undefined) throw refuse('table-missing', sheet.name, tableName);
      if (table.hasTotals) throw refuse('totals-row', sheet.name, tableName);
      table.lastRow = Math.max(table.lastRow, lastRow);
    },
    setHighlights: async (name, rules) => {
      sheetNamed(name).highlights = [...rules];
    },
    goTo: async (cell) => {
      sheetNamed(cell.sheet);
      selected = cell;
    },
    watch: async (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    grid: (name) => sheetNamed(name).rows,
    formulas: (name) => sheetNamed(name).formulas,
    highlights: (name) => sheetNamed(name).highlights,
    columnSpecs: (name) => sheetNamed(name).columnSpecs,
    visibility: (name) => sheetNamed(name).visibility,
    selection: () => selected,
    change: (edit) => {
      const sheet = sheetNamed(edit.sheet);
      forEachCell(edit, (row, column, value) => {
        setValue(sheet, row, column, value);
      });
      const rows = { firstRow: edit.row, lastRow: edit.row + edit.values.length - 1 };
      for (const listener of listeners)
        listener({ sheet: sheet.name, ...rows, kind: 'edited', byUser: true });
    },
  };
}

function stillHolds(sheet: MemorySheet, witness: RangeValues): boolean {
  let isSame = true;
  forEachCell(witness, (row, column, value) => {
    isSame &&= valueAt(sheet, row, column) === value;
  });
  return isSame;
}

const heldNow = (sheet: MemorySheet, witness: RangeValues): RangeValues => ({
  ...witness,
  values: witness.values.map((line, index) =>
    line.map((_, offset) => valueAt(sheet, witness.row + index, witness.column + offset)),
  ),
});

function writeRange(sheet: MemorySheet, edit: RangeEdit): readonly CellAddress[] {
  const kept: CellAddress[] = [];
  forEachCell(edit, (row, column, value) => {
    const name = cellName(row, column);
    if (sheet.formulas.has(name)) kept.push({ sheet: edit.sheet, row, column });
    else setValue(sheet, row, column, value);
  });
  return kept;
}

function forEachCell(
  edit: RangeValues,
  visit: (row: number, column: number, value: CellValue) => void,
): void {
  edit.values.forEach((cells, line) => {
    cells.forEach((value, offset) => {
      visit(edit.row + line, edit.column + offset, value);
    });
  });
}

function readRange(sheet: MemorySheet, range: RangeRequest): RangeContent {
  const block = <T>(cell: (row: number, column: number) => T): T[][] =>
    Array.from({ length: range.rows }, (_, line) =>
      Array.from({ length: range.columns }, (_, offset) => cell(range.row + line, range.column + offset)),
    );
  const values = block((row, column) => valueAt(sheet, row, column));
  const { formats } = range;
  if (formats === undefined) return { values };
  const isAsked = (column: number) => formats === 'all' || formats.includes(column);
  return {
    values,
    formats: block((row, column) => (isAsked(column) ? formatAt(sheet, row, column) : '')),
  };
}

const formatAt = (sheet: MemorySheet, row: number, column: number): string =>
  sheet.formats.get(cellName(row, column)) ??
  (row > (sheet.tables[0]?.headerRow ?? 0) ? sheet.columnSpecs.get(column)?.format : undefined) ??
  'General';

function applyColumns(
  sheet: MemorySheet,
  { first, last }: { readonly first: number; readonly last: number },
  columns: readonly PlacedColumn[],
): void {
  for (const { column, spec } of columns) {
    sheet.columnSpecs.set(column, spec);
    for (let row = first; row <= last; row++) {
      const name = cellName(row, column);
      if (sheet.formulas.has(name)) continue;
      const value = valueAt(sheet, row, column);
      const isDate = typeof value === 'number' && formatAt(sheet, row, column) !== 'General';
      if (spec.format !== '@' || !isDate) sheet.formats.set(name, spec.format);
    }
  }
}

function addColumns(
  sheet: MemorySheet,
  target: TableTarget,
  columns: readonly ColumnSpec[],
): readonly number[] {
  const table = sheet.tables.find(({ name }) => name === target.table);
  if (target.table !== null && table === undefined) throw refuse('table-missing', sheet.name, target.table);
  const first =
    table === undefined ? lastUsedColumn(sheet, target.headerRow) + 1 : table.firstColumn + table.columns;
  if (table !== undefined) {
    const bottom = table.lastRow + (table.hasTotals ? 1 : 0);
    const right = first + columns.length - 1;
    const isBlocked = sheet.rows
      .slice(table.headerRow - 1, bottom)
      .some((row) => row.slice(first - 1, right).some((value) => value !== null));
    if (isBlocked)
      throw refuse(
        'columns-blocked',
        sheet.name,
        rangeName({ top: table.headerRow, left: first, bottom, right }),
      );
    table.columns += columns.length;
  }
  columns.forEach((column, index) => {
    setValue(sheet, target.headerRow, first + index, column.header);
    sheet.columnSpecs.set(first + index, column);
  });
  return columns.map((_, index) => first + index);
}
