import { normalise, type CellValue, type Text } from '#dictionary';
import type { SheetDescription, Workbook } from '#workbook';
import { BLOCK_ROWS } from './blocks';

/** A row of one of our lists, by header. */
export interface SheetRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  /** The cell under this header, whatever its case and accents; null when empty or absent. */
  readonly under: (header: string) => CellValue;
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

/**
 * Reads a list: the first table of the sheet, or what stands under its headers, its first filled row by default.
 * Rows that are wholly empty are left out.
 * @param plainHeader row of the headers of a list that is no table, 1-based.
 */
export async function readSheetRows(
  workbook: Workbook,
  sheet: SheetDescription,
  plainHeader: number | null = null,
): Promise<SheetRows> {
  const table = plainHeader === null ? sheet.tables[0] : undefined;
  const firstFilled = sheet.head.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const headerRow = plainHeader ?? table?.headerRow ?? firstFilled + 1;
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
  for (let first = headerRow + 1; first <= lastRow; first += BLOCK_ROWS) {
    const { values } = await read(first, Math.min(BLOCK_ROWS, lastRow - first + 1));
    values.forEach((cells, index) => {
      if (cells.every((cell) => cell === null || cell === '')) return;
      const under = (header: string) => cells[place.get(normalise(header)) ?? -1] ?? null;
      rows.push({ row: first + index, under, cells });
    });
  }
  return { ...empty, headers, rows };
}

/** The cell under a header of the template, in either language; null when empty or absent. */
export function cellUnder(row: SheetRow, header: Text): CellValue {
  return row.under(header.fr) ?? row.under(header.en);
}

/** Its text, trimmed; '' when there is none. */
export function textUnder(row: SheetRow, header: Text): string {
  return String(cellUnder(row, header) ?? '').trim();
}
