import { filledRows, readingNotes, sheetNotes, underNotes, type Note, type RowSpan } from '#cells';
import type { PassageWorkspace } from './workspace';

/** What there is to say about the sheet of the passages. @param totalsRows rows of totals met while reading. */
export async function sheetSays(
  workspace: PassageWorkspace,
  totalsRows: readonly number[],
): Promise<readonly Note[]> {
  const { table, description, under } = workspace;
  const sheet = description.sheets.find(({ name }) => name === table.sheet);
  const notes = [
    ...workspace.notes,
    ...(sheet === undefined ? [] : sheetNotes(table, sheet)),
    ...readingNotes([{ blankRows: 0, totalsRows }]),
  ];
  if (under === null || sheet === undefined) return notes;
  return [...notes, ...underNotes(await rowsUnder(workspace, under, sheet.columns))];
}

/** Every filled row under the table, however far: none is lost without a word. */
async function rowsUnder(
  { workbook, table, description }: PassageWorkspace,
  { firstRow, lastRow }: RowSpan,
  columns: number,
): Promise<readonly number[]> {
  const filled: number[] = [];
  for (let row = firstRow; row <= lastRow; row += description.blockRows) {
    const rows = Math.min(description.blockRows, lastRow - row + 1);
    const { values } = await workbook.read({ sheet: table.sheet, row, column: 1, rows, columns });
    filled.push(...filledRows(table, row, values));
  }
  return filled;
}
