import type { CellValue } from '#dictionary';
import { ACCROCHAGE_FIRST_ROW, accrochageRows, accrochageSheet, readAccrochageRows } from '#template';
import type { SheetDescription, Workbook } from '#workbook';

/** What the very hidden sheet `_accrochage` remembers: texts by key. */
export type Memory = Readonly<Record<string, string>>;

/** Reads the sheet whole; nothing is remembered when there is none. */
export async function readMemory(workbook: Workbook, sheet: SheetDescription | undefined): Promise<Memory> {
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

/** Writes the sheet whole, making it if need be; lines that are no longer wanted are emptied. */
export async function writeMemory(
  workbook: Workbook,
  sheet: SheetDescription | undefined,
  memory: Memory,
): Promise<void> {
  if (sheet === undefined) {
    await workbook.ensureSheet(accrochageSheet(memory));
    return;
  }
  const rows: (readonly CellValue[])[] = [...accrochageRows(memory)];
  while (rows.length < sheet.rows - ACCROCHAGE_FIRST_ROW + 1) rows.push([null, null]);
  await workbook.write([{ sheet: sheet.name, row: ACCROCHAGE_FIRST_ROW, column: 1, values: rows }]);
}
