import type { PassageTable } from '#cells';
import { rangeName } from '#dictionary';
import { refuse } from '#workbook';
import type { PassageWorkspace } from '../workspace';

/**
 * Makes sure that columns can be added at the right end of the passage table, before anything is added. Cells are
 * read only where the sheet is used at the right of its table.
 * @throws BadInputError when the cells where they would go are in use.
 */
export async function refuseUsedCells(
  { workbook, description }: PassageWorkspace,
  table: PassageTable,
  columns: number,
): Promise<void> {
  const sheet = description.sheets.find(({ name }) => name === table.sheet);
  const excelTable = sheet?.tables.find(({ name }) => name === table.table);
  if (sheet === undefined || excelTable === undefined) return;
  const left = excelTable.firstColumn + excelTable.headers.length;
  const right = Math.min(sheet.columns, left + columns - 1);
  const bottom = excelTable.lastRow + (excelTable.hasTotals ? 1 : 0);
  if (right < left) return;
  for (let row = excelTable.headerRow; row <= bottom; row += description.blockRows) {
    const rows = Math.min(description.blockRows, bottom - row + 1);
    const at = { sheet: sheet.name, row, column: left, rows, columns: right - left + 1 };
    const { values } = await workbook.read(at);
    if (values.some((line) => line.some((cell) => cell !== null)))
      throw refuse(
        'columns-blocked',
        sheet.name,
        rangeName({ top: excelTable.headerRow, left, bottom, right: left + columns - 1 }),
      );
  }
}
