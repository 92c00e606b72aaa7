import { asideColumn } from '#template';
import { hasReasons } from './our-lists';
import { refuseUsedCells } from './room-at-right';
import { findPassages, type PassageWorkspace } from './workspace';

/**
 * Adds *Mis de côté* at the right end of the table, where there is none.
 * @returns the workspace as it then stands; the same one where the column was there.
 * @throws BadInputError when the cells at the right of the table are in use: nothing is written then.
 */
export async function ensureAsideColumn(workspace: PassageWorkspace): Promise<PassageWorkspace> {
  const { workbook, table, language, description, aside } = workspace;
  if (aside.length > 0) return workspace;
  await refuseUsedCells(workspace, 1);
  const spec = asideColumn(language, hasReasons(description.sheets, language));
  await workbook.addColumns({ sheet: table.sheet, table: table.table, headerRow: table.headerRow }, [spec]);
  return findPassages({ ...workspace, description: await workbook.describe() });
}
