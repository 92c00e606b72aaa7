import type { CellValue } from '#dictionary';
import type { ColumnSpec, SheetSpec } from '../types';

/** Row of the headers of *Certificateurs* and *Mes certifications*, 1-based. */
export const SETTINGS_HEADER_ROW = 4;

/** A sheet that holds one table of settings under a title and a line saying what it is for. */
export function settingsSheet(given: {
  readonly name: string;
  readonly table: string;
  readonly note: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly Readonly<Partial<Record<string, CellValue>>>[];
  /** Rows of the table at least, empty ones after the others. */
  readonly ready: number;
  readonly tabColor: string;
}): SheetSpec {
  const empty = Array.from({ length: Math.max(0, given.ready - given.rows.length) }, () => []);
  return {
    name: given.name,
    visibility: 'visible',
    cells: [
      { row: 1, column: 1, value: given.name, style: 'title' },
      { row: 2, column: 1, value: given.note, style: 'note' },
    ],
    heights: { 1: 30, 2: 18, [SETTINGS_HEADER_ROW]: 34 },
    table: {
      name: given.table,
      headerRow: SETTINGS_HEADER_ROW,
      firstColumn: 1,
      columns: given.columns,
      rows: [...given.rows.map((row) => given.columns.map(({ key }) => row[key] ?? null)), ...empty],
    },
    freeze: { rows: SETTINGS_HEADER_ROW, columns: 0 },
    landscape: true,
    showGridLines: false,
    tabColor: given.tabColor,
  };
}
