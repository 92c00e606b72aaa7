import type { CellValue } from '#dictionary';
import type { ColumnSpec, HighlightRule } from '#template';
import {
  BLOCK_ROWS,
  refuse,
  type CellAddress,
  type RangeEdit,
  type Workbook,
  type WorkbookChange,
} from '#workbook';
import { addColumns } from './add-columns';
import { appendRows } from './append-rows';
import { applyColumns } from './apply-columns';
import { describeSheet } from './describe';
import { sheetFromSpec } from './ensure-sheet';
import { extendTable } from './extend-table';
import {
  forEachCell,
  memorySheet,
  setValue,
  type MemoryOptions,
  type MemorySheet,
  type WorkbookContent,
} from './model';
import { readRange } from './read';
import { removeColumns } from './remove-columns';
import { removeSheet } from './remove-sheet';
import { shortenTable } from './shorten-table';
import { areHeld, write } from './write';

export type { MemoryOptions, SheetContent, TableContent, WorkbookContent } from './model';

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
export function memoryWorkbook(content: WorkbookContent = {}, options: MemoryOptions = {}): MemoryWorkbook {
  const sheets = (content.sheets ?? []).map((sheet) => memorySheet(sheet, options));
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
    write: async (edits, witnesses = []) => write(sheetNamed, edits, witnesses),
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
      appendRows(sheetNamed(name), rows);
    },
    extendTable: async (name, table, lastRow) => {
      extendTable(sheetNamed(name), table, lastRow);
    },
    removeSheet: async (spec) => removeSheet(sheets, spec),
    removeColumns: async (target, headers) => removeColumns(sheetNamed(target.sheet), target, headers),
    shortenTable: async (name, table, rows, witnesses = []) =>
      shortenTable(sheetNamed(name), table, rows, () => areHeld(sheetNamed, witnesses)),
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
