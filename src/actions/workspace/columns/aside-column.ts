import { asideColumn } from '#template';
import { hasReasons } from '../our-lists';
import { refuseUsedCells } from './room-at-right';
import { findPassages, type PassageWorkspace, type WorkTable } from '../workspace';

/**
 * Adds *Mis de côté* at the right end of these tables, where there is none.
 * @returns the workspace as it then stands; the same one where the columns were there.
 * @throws BadInputError when the cells at the right of a table are in use: nothing is written then.
 */
export async function ensureAsideColumn(
  workspace: PassageWorkspace,
  isWanted: (on: WorkTable) => boolean,
): Promise<PassageWorkspace> {
  const { workbook, language, description } = workspace;
  const without = workspace.tables.filter((on) => on.aside.length === 0 && isWanted(on));
  if (without.length === 0) return workspace;
  for (const { table } of without) await refuseUsedCells(workspace, table, 1);
  const spec = asideColumn(language, hasReasons(description.sheets, language));
  for (const { table: at } of without)
    await workbook.addColumns({ sheet: at.sheet, table: at.table, headerRow: at.headerRow }, [spec]);
  return findPassages({ ...workspace, description: await workbook.describe() });
}
