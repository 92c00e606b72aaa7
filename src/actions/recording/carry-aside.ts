import type { CheckResult } from '#actions/checking';
import { ensureAsideColumn, tableOn } from '#actions/workspace';
import { changeCells, isAsSeen, placeOf } from '#actions/writing';
import { groupBy } from '#dictionary';
import { nameIn, reasonInFormula } from './refusals';

/**
 * Carries into *Mis de côté* what *Statut* said of it in a workbook of an earlier version, adding the column if need be. A cell
 * that was filled meanwhile stays as it is.
 * @returns the same check, of the workbook as it then stands; null when a row moved since it was read: nothing of it is lost,
 * for *Statut* still says so, and all is to be checked again.
 * @throws BadInputError when the cells at the right of the table are in use, and nothing is written then; or when a cell to
 * fill holds a formula.
 */
export async function carryAside(result: CheckResult): Promise<CheckResult | null> {
  const carried = groupBy(
    result.rows.filter(({ isAsideCarried }) => isAsideCarried),
    ({ sheet }) => sheet,
  );
  if (carried.size === 0) return result;
  const workspace = await ensureAsideColumn(result.workspace, ({ table }) => carried.has(table.sheet));
  let isMoved = false;
  for (const [sheet, rows] of carried) {
    const on = tableOn(workspace, sheet);
    const seen = result.seen.get(sheet);
    const [column] = on?.aside ?? [];
    if (on === undefined || seen === undefined || column === undefined) return null;
    const { kept } = await changeCells(
      placeOf(workspace, on.table),
      rows.map(({ row, aside }) => ({ row, column, aside })),
      {
        decide: ({ row, aside }, line) => {
          if (!isAsSeen(seen, row, line)) isMoved = true;
          else if ((line[column - 1] ?? null) === null) return aside;
          return undefined;
        },
        onWritten: () => undefined,
      },
    );
    const [formula] = kept;
    if (formula !== undefined) throw reasonInFormula(nameIn(workspace, { sheet, row: formula.row }));
  }
  return isMoved ? null : { ...result, workspace };
}
