import { notesOfSheets, findPassages, tableOn, type PassageWorkspace } from '#actions/workspace';
import { isOfRow } from '#checks';
import type { RowAt } from '#dictionary';
import { aboutWorkbook, type CheckResult } from '../check';

/**
 * The workspace, over tables that may have grown under their last rows: what was typed there is in them, or under a
 * table that does not grow by itself.
 * @param rows those that changed: when none is under its table, nothing is read, and it is the same object.
 * @returns null when the tables are no longer the same: other columns, or fewer rows.
 */
export async function grown(
  workspace: PassageWorkspace,
  rows: readonly RowAt[],
): Promise<PassageWorkspace | null> {
  const isInside = (at: RowAt) => at.row <= (tableOn(workspace, at.sheet)?.table.lastRow ?? 0);
  if (rows.every(isInside)) return workspace;
  const description = await workspace.workbook.describe();
  const now = findPassages({ ...workspace, description });
  const isSame =
    now.tables.length === workspace.tables.length &&
    workspace.tables.every(({ table }) => {
      const after = tableOn(now, table.sheet)?.table;
      return (
        after !== undefined &&
        after.firstRow === table.firstRow &&
        after.lastRow >= table.lastRow &&
        JSON.stringify([...after.headers]) === JSON.stringify([...table.headers])
      );
    });
  return isSame ? now : null;
}

/** The rows that a workspace has and that an earlier one of the same tables had not. */
export const rowsBetween = (before: PassageWorkspace, { tables }: PassageWorkspace): readonly RowAt[] =>
  tables.flatMap(({ table: { sheet, firstRow, lastRow } }) => {
    const wasLast = tableOn(before, sheet)?.table.lastRow ?? firstRow - 1;
    return Array.from({ length: lastRow - wasLast }, (_, index) => ({ sheet, row: wasLast + 1 + index }));
  });

/** Whether a row is one of those of its table. */
export function isInTable(workspace: Pick<PassageWorkspace, 'tables'>, { sheet, row }: RowAt): boolean {
  const table = tableOn(workspace, sheet)?.table;
  return table !== undefined && row >= table.firstRow && row <= table.lastRow;
}

/** A check, over tables that may have grown. @returns null when the tables are no longer the same. */
export async function rowsAdded(result: CheckResult, rows: readonly RowAt[]): Promise<CheckResult | null> {
  const now = await grown(result.workspace, rows);
  if (now === null || now === result.workspace) return now === null ? null : result;
  const notes = await notesOfSheets(now, result.engine.totalsRows);
  return {
    ...result,
    workspace: now,
    notes,
    findings: [...aboutWorkbook({ ...result, notes, workspace: now }), ...result.findings.filter(isOfRow)],
  };
}
