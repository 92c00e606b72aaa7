import { normalise, type CellValue } from '#dictionary';
import type { SheetDescription, Workbook } from '#workbook';

/** A row of one of our lists, by header. */
export interface SheetRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  /** The text of the cell under this header, whatever its case and accents; '' when empty or absent. */
  readonly text: (header: string) => string;
  readonly cells: readonly CellValue[];
}

/** A list of ours, read: its headers and its rows. */
export interface SheetRows {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

const BLOCK = 5000;

/**
 * Reads a list: the first table of the sheet, or what stands under its first filled row.
 * Rows that are wholly empty are left out.
 */
export async function readSheetRows(workbook: Workbook, sheet: SheetDescription): Promise<SheetRows> {
  const table = sheet.tables[0];
  const firstFilled = sheet.head.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const headerRow = table?.headerRow ?? firstFilled + 1;
  const firstColumn = table?.firstColumn ?? 1;
  const lastRow = table?.lastRow ?? sheet.rows;
  const columns = table ? table.headers.length : sheet.columns;
  const empty = { sheet: sheet.name, headerRow, firstColumn, headers: [], rows: [] };
  if (columns === 0 || headerRow === 0) return empty;

  const read = (row: number, rows: number) =>
    workbook.read({ sheet: sheet.name, row, column: firstColumn, rows, columns });
  const headers = ((await read(headerRow, 1)).values[0] ?? []).map((cell) => String(cell ?? ''));
  const place = new Map(headers.map((header, index) => [normalise(header), index]));

  const rows: SheetRow[] = [];
  for (let first = headerRow + 1; first <= lastRow; first += BLOCK) {
    const { values } = await read(first, Math.min(BLOCK, lastRow - first + 1));
    values.forEach((cells, index) => {
      if (cells.every((cell) => cell === null || cell === '')) return;
      const text = (header: string) => {
        const at = place.get(normalise(header));
        return at === undefined ? '' : String(cells[at] ?? '').trim();
      };
      rows.push({ row: first + index, text, cells });
    });
  }
  return { ...empty, headers, rows };
}
