import { normalise, type CellValue, type Text } from '#dictionary';
import { BLOCK_ROWS, type SheetDescription, type Workbook } from '#workbook';

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
 * @param blockRows how many rows to ask for at a time.
 */
export async function readSheetRows(
  workbook: Workbook,
  sheet: SheetDescription,
  plainHeader: number | null = null,
  blockRows: number = BLOCK_ROWS,
): Promise<SheetRows> {
  const table = plainHeader === null ? sheet.tables[0] : undefined;
  const firstFilled = sheet.head.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const headerRow = plainHeader ?? table?.headerRow ?? firstFilled + 1;
  const firstColumn = table?.firstColumn ?? 1;
  const lastRow = table?.lastRow ?? sheet.rows;
  const columns = table ? table.headers.length : sheet.columns;
  const empty = { sheet: sheet.name, headerRow, firstColumn, headers: [], rows: [] };
  if (columns === 0 || headerRow === 0) return empty;

  const rows: SheetRow[] = [];
  let headers: readonly string[] = [];
  let lineOf = lineReader(headers);
  for (let first = headerRow; first <= Math.max(headerRow, lastRow); first += blockRows) {
    const range = { sheet: sheet.name, row: first, column: firstColumn, columns };
    const { values } = await workbook.read({
      ...range,
      rows: Math.min(blockRows, Math.max(headerRow, lastRow) - first + 1),
    });
    values.forEach((cells, index) => {
      if (first + index === headerRow) {
        headers = cells.map((cell) => String(cell ?? ''));
        lineOf = lineReader(headers);
        return;
      }
      if (cells.every((cell) => cell === null || cell === '')) return;
      rows.push(lineOf(first + index, cells));
    });
  }
  return { ...empty, headers, rows };
}

/** Makes lines of a list of these headers. */
export function lineReader(
  headers: readonly string[],
): (row: number, cells: readonly CellValue[]) => SheetRow {
  const places = new Map(headers.map((header, index) => [normalise(header), index]));
  return (row, cells) => ({
    row,
    cells,
    under: (header) => cells[places.get(normalise(header)) ?? -1] ?? null,
  });
}

/** The cell under a header of the template, in either language; null when empty or absent. */
export function cellUnder(row: SheetRow, header: Text): CellValue {
  return row.under(header.fr) ?? row.under(header.en);
}

/** Its text, trimmed; '' when there is none. */
export function textUnder(row: SheetRow, header: Text): string {
  return String(cellUnder(row, header) ?? '').trim();
}
