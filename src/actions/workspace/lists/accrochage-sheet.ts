import type { CellValue } from '#dictionary';
import {
  ACCROCHAGE_FIRST_ROW,
  accrochageRows,
  accrochageSheet,
  readAccrochageRows,
  SHEET_NAMES,
} from '#template';
import type { SheetDescription, Workbook } from '#workbook';

/** What the very hidden sheet `_accrochage` remembers: texts by key. */
export type Memory = Readonly<Record<string, string>>;

/** The sheet, and how far down it is used. */
export type MemorySheet = Pick<SheetDescription, 'name' | 'rows'>;

/** Reads the sheet whole; nothing is remembered when there is none. */
export async function readMemory(workbook: Workbook, sheet: MemorySheet | undefined): Promise<Memory> {
  if (sheet === undefined || sheet.rows < ACCROCHAGE_FIRST_ROW) return {};
  const { values } = await workbook.read({
    sheet: sheet.name,
    row: ACCROCHAGE_FIRST_ROW,
    column: 1,
    rows: sheet.rows - ACCROCHAGE_FIRST_ROW + 1,
    columns: 2,
  });
  return readAccrochageRows(values);
}

/**
 * Writes the sheet whole, making it if need be; lines that are no longer wanted are emptied.
 * @returns the sheet as it then is.
 */
export async function writeMemory(
  workbook: Workbook,
  sheet: MemorySheet | undefined,
  memory: Memory,
): Promise<MemorySheet> {
  const rows: (readonly CellValue[])[] = [...accrochageRows(memory)];
  const used = {
    name: sheet?.name ?? SHEET_NAMES.accrochage.fr,
    rows: ACCROCHAGE_FIRST_ROW - 1 + rows.length,
  };
  if (sheet === undefined) {
    await workbook.ensureSheet(accrochageSheet(memory));
    return used;
  }
  while (rows.length < sheet.rows - ACCROCHAGE_FIRST_ROW + 1) rows.push([null, null]);
  await workbook.write([
    { sheet: sheet.name, row: ACCROCHAGE_FIRST_ROW, column: 1, values: rows, isOurs: true },
  ]);
  return used;
}
