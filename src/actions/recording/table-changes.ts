import { aboutWorkbook, type CheckResult } from '#actions/checking';
import {
  findList,
  type ListKey,
  type OwnColumns,
  sheetSays,
  findPassages,
  type PassageWorkspace,
} from '#actions/workspace';
import { findSheet, OWN_COLUMN_KEYS } from '#template';
import { colourTable } from './write-marks';

const LISTS: readonly ListKey[] = [
  'parametres',
  'certificateurs',
  'certifications',
  'depots',
  'historique',
  'demarches',
];

/** Whether a sheet is of the passages, of one of our lists, or is ours to remember with; a new one may be. */
export function isListed({ table, description: { sheets } }: PassageWorkspace, name: string): boolean {
  const sheet = sheets.find((each) => each.name === name);
  return (
    sheet === undefined ||
    table.sheet === name ||
    findSheet(sheets, 'accrochage') === sheet ||
    LISTS.some((key) => findList(sheets, key)?.sheet === sheet)
  );
}

/**
 * The check, over a table that may have grown under its last row: what was typed there is in it, or under a table
 * that does not grow by itself. The colours then reach as far.
 * @returns null when the table is no longer the same: other columns, or fewer rows.
 */
export async function rowsAdded(result: CheckResult, rows: readonly number[]): Promise<CheckResult | null> {
  const { workspace } = result;
  const { table } = workspace;
  if (rows.every((row) => row <= table.lastRow)) return result;
  const description = await workspace.workbook.describe();
  const now = findPassages({ ...workspace, description });
  const isSame =
    now.table.sheet === table.sheet &&
    now.table.firstRow === table.firstRow &&
    now.table.lastRow >= table.lastRow &&
    JSON.stringify([...now.table.headers]) === JSON.stringify([...table.headers]);
  if (!isSame) return null;
  const isMade = OWN_COLUMN_KEYS.every((key) => now.own[key] !== undefined);
  if (isMade && now.table.lastRow > table.lastRow) await colourTable(now, now.own as OwnColumns);
  const notes = await sheetSays(now, result.engine.totalsRows);
  const ofRows = result.findings.filter(({ row }) => row !== null);
  return {
    ...result,
    workspace: now,
    notes,
    findings: [...aboutWorkbook(result.ids, notes, now, result.judgement), ...ofRows],
  };
}
