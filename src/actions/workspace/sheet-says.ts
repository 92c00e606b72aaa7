import { readingNotes, sheetNotes, underNotes, type Note } from '#cells';
import type { PassageWorkspace } from './workspace';

/** Rows under the table are read to be counted, but only a block of them: beyond it they are said all the same. */
const UNDER_ROWS = 2000;

/** What there is to say about the sheet of the passages. @param totalsRows rows of totals met while reading. */
export async function sheetSays(
  workspace: PassageWorkspace,
  totalsRows: readonly number[],
): Promise<readonly Note[]> {
  const { workbook, table, description, under } = workspace;
  const sheet = description.sheets.find(({ name }) => name === table.sheet);
  const notes = [
    ...workspace.notes,
    ...(sheet === undefined ? [] : sheetNotes(table, sheet)),
    ...readingNotes([{ blankRows: 0, totalsRows }]),
  ];
  if (under === null || sheet === undefined) return notes;
  const { values } = await workbook.read({
    sheet: table.sheet,
    row: under.firstRow,
    column: 1,
    rows: Math.min(UNDER_ROWS, under.lastRow - under.firstRow + 1),
    columns: sheet.columns,
  });
  return [...notes, ...underNotes(table, under.firstRow, values)];
}
