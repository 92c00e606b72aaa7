import { sheetSays, findPassages, type PassageWorkspace } from '#actions/workspace';
import { aboutWorkbook, type CheckResult } from './check';

/**
 * The workspace, over a table that may have grown under its last row: what was typed there is in it, or under a table
 * that does not grow by itself.
 * @param rows those that changed: when none is under the table, nothing is read, and it is the same object.
 * @returns null when the table is no longer the same: other columns, or fewer rows.
 */
export async function grown(
  workspace: PassageWorkspace,
  rows: readonly number[],
): Promise<PassageWorkspace | null> {
  const { table } = workspace;
  if (rows.every((row) => row <= table.lastRow)) return workspace;
  const description = await workspace.workbook.describe();
  const now = findPassages({ ...workspace, description });
  const isSame =
    now.table.sheet === table.sheet &&
    now.table.firstRow === table.firstRow &&
    now.table.lastRow >= table.lastRow &&
    JSON.stringify([...now.table.headers]) === JSON.stringify([...table.headers]);
  return isSame ? now : null;
}

/** A check, over a table that may have grown. @returns null when the table is no longer the same. */
export async function rowsAdded(result: CheckResult, rows: readonly number[]): Promise<CheckResult | null> {
  const now = await grown(result.workspace, rows);
  if (now === null || now === result.workspace) return now === null ? null : result;
  const notes = await sheetSays(now, result.engine.totalsRows);
  const ofRows = result.findings.filter(({ row }) => row !== null);
  return {
    ...result,
    workspace: now,
    notes,
    findings: [...aboutWorkbook({ ...result, notes, workspace: now }), ...ofRows],
  };
}
