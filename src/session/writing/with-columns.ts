import { ensureFieldColumn, tableOn, type PassageWorkspace, type WorkTable } from '#actions/workspace';
import { groupBy, type FieldKey, type RowAt } from '#dictionary';
import type { Knowledge } from '../knowledge';

/** A cell of a passage, wherever the column of its field stands, or is to stand. */
export type FieldAt = RowAt & { readonly field: FieldKey };

/** The tables of these cells that have no column for their field, and that field; the cells of a table are of one. */
export const tablesWithout = (
  workspace: PassageWorkspace,
  cells: readonly FieldAt[],
): readonly { readonly on: WorkTable; readonly field: FieldKey }[] =>
  [...groupBy(cells, ({ sheet }) => sheet).values()].flatMap(([first]) => {
    const on = first === undefined ? undefined : tableOn(workspace, first.sheet);
    return first === undefined || on === undefined || on.table.columns[first.field] !== undefined
      ? []
      : [{ on, field: first.field }];
  });

/** The workspace once each of these tables has that column, added at its right. */
export async function withColumns(
  known: Knowledge,
  before: PassageWorkspace,
  cells: readonly FieldAt[],
): Promise<PassageWorkspace> {
  let workspace = before;
  for (const { on, field } of tablesWithout(before, cells))
    workspace = await ensureFieldColumn(workspace, on, field);
  if (workspace !== before) {
    known.changed();
    await known.placed();
  }
  return workspace;
}
