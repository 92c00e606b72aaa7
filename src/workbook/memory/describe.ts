import { HEAD_ROWS, type SheetDescription } from '#workbook';
import { lastUsedColumn, lastUsedRow, valueAt, type MemorySheet, type MemoryTable } from './model';

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
