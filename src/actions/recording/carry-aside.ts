import type { CheckResult } from '#actions/checking';
import { findPassages, hasReasons, refuseUsedCells } from '#actions/workspace';
import { changeCells, isAsSeen, placeOf } from '#actions/writing';
import { asideColumn } from '#template';

/**
 * Carries into *Mis de côté* what *Statut* said of it in a workbook of an earlier version, adding the column if need be.
 * A cell that is filled stays as it is, as does one whose row moved since it was read.
 * @returns the same check, of the workbook as it then stands.
 * @throws BadInputError when the cells at the right of the table are in use: nothing is written then.
 */
export async function carryAside(result: CheckResult): Promise<CheckResult> {
  const carried = result.rows.filter(({ isAsideCarried }) => isAsideCarried);
  if (carried.length === 0) return result;
  const workspace = result.workspace.aside === undefined ? await withColumn(result) : result.workspace;
  const column = workspace.aside;
  if (column === undefined) return result;
  await changeCells(
    placeOf(workspace),
    carried.map(({ row, aside }) => ({ row, column, aside })),
    {
      decide: ({ row, aside }, line) =>
        isAsSeen(result.seen, row, line) && (line[column - 1] ?? null) === null ? aside : undefined,
      onWritten: () => undefined,
    },
  );
  return { ...result, workspace };
}

async function withColumn({ workspace }: CheckResult): Promise<CheckResult['workspace']> {
  const { workbook, table, language, description } = workspace;
  await refuseUsedCells(workspace, 1);
  const spec = asideColumn(language, hasReasons(description.sheets, language));
  await workbook.addColumns({ sheet: table.sheet, table: table.table, headerRow: table.headerRow }, [spec]);
  const { places } = workspace;
  return { ...findPassages({ ...workspace, description: await workbook.describe() }), places };
}
