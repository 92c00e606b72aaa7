import {
  ensureAsideColumn,
  refuseNewer,
  type PassageWorkspace,
  type Run,
  type WorkTable,
} from '#actions/workspace';
import { readAside } from '#journal';
import { changeCells, type CellChange } from './change-cells';
import { placeOf } from './place';
import { unclearReason } from './refusals';

/**
 * Makes sure that a reason can be written into *Mis de côté*, adding the column where there is none.
 * @throws BadInputError when the reason says nothing, the column cannot be added, or a later version keeps the workbook:
 * nothing is written then.
 */
export async function readyForReason(
  workspace: PassageWorkspace,
  sheet: string,
  reason: string,
): Promise<PassageWorkspace> {
  refuseNewer(workspace);
  if (readAside(reason) !== 'reason') throw unclearReason(reason.trim());
  return ensureAsideColumn(workspace, ({ table }) => table.sheet === sheet);
}

/**
 * *Mettre de côté* and *Reprendre*: writes the reason into *Mis de côté* of these rows of a table, or empties their cells for null.
 * @param rows sheet rows, 1-based.
 * @returns how many rows were left as they are, for a formula stands there.
 * @throws BadInputError when rows move meanwhile, or a later version keeps the workbook.
 */
export async function setAside(
  workspace: PassageWorkspace,
  { table, aside }: Pick<WorkTable, 'table' | 'aside'>,
  rows: readonly number[],
  reason: string | null,
  run: Run,
  onWritten: (changes: readonly CellChange[]) => void,
): Promise<number> {
  refuseNewer(workspace);
  const words = reason === null ? null : reason.trim();
  const columns = words === null ? aside : aside.slice(0, 1);
  const { kept } = await changeCells(
    placeOf(workspace, table),
    rows.flatMap((row) => columns.map((column) => ({ row, column }))),
    {
      decide: ({ column }, line) => ((line[column - 1] ?? null) === words ? undefined : words),
      onWritten,
    },
    run,
  );
  return new Set(kept.map(({ row }) => row)).size;
}
