import { refuseNewer, tableOn, type PassageWorkspace, type Run } from '#actions/workspace';
import type { Passage } from '#cells';
import { groupBy, rowSet, type CellValue, type FieldKey, type RowAt } from '#dictionary';
import { changeCells, type CellChange } from './change-cells';
import { placeOf } from './place';
import { asTyped } from './typed-text';
import { isAsSeen, type SeenSheets } from './seen';

/** A row as it was just read, and what some of its cells are to hold as a person types it; '' to empty one. */
export interface RowCells {
  readonly passage: Passage;
  readonly cells: Readonly<Partial<Record<FieldKey, string>>>;
}

/** What a caller knows, and wants to know. */
export interface RowsKnown {
  /** What the check saw of the rows: a row that is no longer the same is left alone. */
  readonly seen?: SeenSheets | undefined;
  readonly onWritten: (changes: readonly CellChange[]) => void;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly after: string;
  readonly passage: Passage;
}

/**
 * Writes cells of rows as if they were typed: of each row all of them or, where one is no longer what was read, none.
 * Fields that the table has no column for are passed over. One read and one write a block of rows.
 * @returns the rows that were left as they are, or in part: they hold a formula, or changed since.
 * @throws BadInputError when rows move meanwhile, or a later version keeps the workbook.
 */
export async function writeRows(
  workspace: PassageWorkspace,
  rows: readonly RowCells[],
  run: Run,
  { seen, onWritten }: RowsKnown,
): Promise<readonly RowAt[]> {
  refuseNewer(workspace);
  const { date1904 } = workspace.description;
  const left = rowSet();
  for (const [sheet, some] of groupBy(rows, ({ passage }) => passage.sheet)) {
    const table = tableOn(workspace, sheet)?.table;
    if (table === undefined) continue;
    const columns = Object.entries(table.columns) as [FieldKey, number][];
    const cells = some.flatMap(({ passage, cells: wanted }): readonly Cell[] =>
      columns.flatMap(([field, column]) => {
        const after = wanted[field];
        return after === undefined ? [] : [{ row: passage.row, column, after, passage }];
      }),
    );
    const known = seen?.get(sheet);
    const isAsRead = ({ row, passage: { typed } }: Cell, line: readonly CellValue[]) =>
      (known === undefined || isAsSeen(known, row, line)) &&
      columns.every(([field, column]) => (line[column - 1] ?? '') === (typed[field] ?? ''));
    const untouched = await changeCells(
      placeOf(workspace, table),
      cells,
      {
        decide: (cell, line, format) =>
          isAsRead(cell, line) ? asTyped(cell.after, format, date1904) : undefined,
        withFormats: () => true,
        onWritten,
      },
      run,
    );
    for (const { row } of [...untouched.kept, ...untouched.left]) left.add({ sheet, row });
  }
  return [...left];
}
