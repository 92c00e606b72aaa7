import type { CellValue } from '#dictionary';
import type { Workbook } from '#workbook';
import type { WorkbookContent } from '#workbook/memory';

/** How a workbook of one kind is made for the suite. */
export interface Adapter {
  readonly name: string;
  readonly open: (content: WorkbookContent) => Promise<Workbook>;
  /** Saved and opened again, where that means something; else the same workbook. */
  readonly again: (workbook: Workbook) => Promise<Workbook>;
}

/** The cells of a sheet from A1 on. */
export async function cellsOf(
  workbook: Workbook,
  sheet: string,
  rows: number,
  columns: number,
): Promise<readonly (readonly CellValue[])[]> {
  return (await workbook.read({ sheet, row: 1, column: 1, rows, columns })).values;
}
