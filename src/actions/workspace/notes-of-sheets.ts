import { filledRows, readingNotes, sheetNotes, underNotes, type Note, type PassageTable } from '#cells';
import type { RowAt } from '#dictionary';
import type { PassageWorkspace, WorkTable } from './workspace';

/** What there is to say about the sheets of the passages. @param totalsRows rows of totals met while reading. */
export async function notesOfSheets(
  workspace: PassageWorkspace,
  totalsRows: readonly RowAt[],
): Promise<readonly Note[]> {
  const isOne = workspace.tables.length === 1;
  const notes: Note[] = isOne ? [] : [severalSheets(workspace.tables)];
  for (const on of workspace.tables) {
    const { sheet } = on.table;
    const totals = totalsRows.flatMap((at) => (at.sheet === sheet ? at.row : []));
    const said = await oneSays(workspace, on, totals);
    // Another sheet is named in the note itself.
    for (const note of said) notes.push(isOne || note.code === 'other-tables' ? note : { ...note, sheet });
  }
  return notes;
}

/** « Juin » (lignes 2 à 12), « Juillet » (lignes 4 à 9). */
function severalSheets(tables: readonly WorkTable[]): Note {
  const all = (say: (table: PassageTable) => string) => tables.map(({ table }) => say(table)).join(', ');
  return {
    code: 'several-sheets',
    data: {
      fr: all(({ sheet, firstRow, lastRow }) => `«\u00a0${sheet}\u00a0» (lignes ${firstRow} à ${lastRow})`),
      en: all(({ sheet, firstRow, lastRow }) => `"${sheet}" (rows ${firstRow} to ${lastRow})`),
    },
  };
}

async function oneSays(
  workspace: PassageWorkspace,
  on: WorkTable,
  totalsRows: readonly number[],
): Promise<readonly Note[]> {
  const { table, notes: met } = on;
  const sheet = workspace.description.sheets.find(({ name }) => name === table.sheet);
  const notes = [
    ...met,
    ...(sheet === undefined ? [] : sheetNotes(table, sheet)),
    ...readingNotes([{ blankRows: 0, totalsRows }]),
  ];
  return [...notes, ...underNotes(await rowsUnder(workspace, on))];
}

/** Every filled row under an Excel table, however far: none is lost without a word. Sheet rows, 1-based. */
export async function rowsUnder(
  { workbook, description }: PassageWorkspace,
  { table, under }: WorkTable,
): Promise<readonly number[]> {
  const columns = description.sheets.find(({ name }) => name === table.sheet)?.columns ?? 0;
  if (under === null || columns === 0) return [];
  const { firstRow, lastRow } = under;
  const filled: number[] = [];
  for (let row = firstRow; row <= lastRow; row += description.blockRows) {
    const rows = Math.min(description.blockRows, lastRow - row + 1);
    const { values } = await workbook.read({ sheet: table.sheet, row, column: 1, rows, columns });
    filled.push(...filledRows(table, row, values));
  }
  return filled;
}
