import { cellName, type CellValue } from '#dictionary';
import type { SheetSpec } from '#template';
import { HEAD_ROWS, refuse, type SheetDescription } from '#workbook';
import {
  lastUsedColumn,
  lastUsedRow,
  memorySheet,
  setValue,
  valueAt,
  type MemorySheet,
  type MemoryTable,
} from './model';

export function describeSheet(sheet: MemorySheet): SheetDescription {
  return {
    name: sheet.name,
    visible: sheet.visibility === 'visible',
    protected: sheet.protected,
    head: sheet.rows
      .slice(0, Math.min(HEAD_ROWS, lastUsedRow(sheet)))
      .map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1)),
    rows: lastUsedRow(sheet),
    columns: lastUsedColumn(sheet),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      headerRow: table.headerRow,
      firstColumn: table.firstColumn,
      headers: headersOf(sheet, table),
      lastRow: table.lastRow,
      hasTotals: table.hasTotals,
    })),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    merges: [...sheet.merges],
  };
}

function headersOf(sheet: MemorySheet, table: MemoryTable): readonly string[] {
  return Array.from({ length: table.columns }, (_, index) =>
    String(valueAt(sheet, table.headerRow, table.firstColumn + index) ?? ''),
  );
}

/** @returns the sheet that this description gives, with its cells, its table and its colours. */
export function sheetFromSpec(spec: SheetSpec): MemorySheet {
  const { table } = spec;
  const sheet = memorySheet({
    name: spec.name,
    visibility: spec.visibility,
    protected: spec.protected ?? false,
  });
  for (const cell of spec.cells ?? []) setValue(sheet, cell.row, cell.column, cell.value);
  if (table !== undefined) {
    table.columns.forEach((column, index) => {
      setValue(sheet, table.headerRow, table.firstColumn + index, column.header);
      sheet.columnSpecs.set(table.firstColumn + index, column);
    });
    table.rows.forEach((row, index) => {
      row.forEach((value, offset) => {
        setValue(sheet, table.headerRow + 1 + index, table.firstColumn + offset, value);
      });
    });
    sheet.tables.push({
      name: table.name,
      headerRow: table.headerRow,
      firstColumn: table.firstColumn,
      columns: table.columns.length,
      lastRow: table.headerRow + Math.max(1, table.rows.length),
      hasTotals: false,
    });
  }
  sheet.highlights = spec.highlights ?? [];
  return sheet;
}

export function appendToSheet(sheet: MemorySheet, rows: readonly (readonly CellValue[])[]): void {
  if (rows.length === 0) return;
  const table = sheet.tables[0];
  if (table?.hasTotals) throw refuse('totals-row', sheet.name, table.name);
  const left = table?.firstColumn ?? 1;
  const last =
    table === undefined
      ? lastUsedRow(sheet)
      : Math.max(table.headerRow, lastUsedRow(sheet, left, left + table.columns - 1));
  rows.forEach((row, index) => {
    row.forEach((value, offset) => {
      setValue(sheet, last + 1 + index, left + offset, value);
      if (typeof value === 'string') sheet.formats.set(cellName(last + 1 + index, left + offset), '@');
    });
  });
  if (table !== undefined) table.lastRow = Math.max(table.lastRow, last + rows.length);
}
