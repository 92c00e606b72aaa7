import {
  ensureOwnColumns,
  findPassages,
  openWorkspace,
  refuseNewer,
  refuseUsedCells,
  tableOn,
  type Options,
  type Surroundings,
} from '#actions/workspace';
import { DEADLINE_KEYS, requestColumn } from '#template';
import type { Workbook } from '#workbook';

/**
 * Adds the columns that say until when each row is to be sent and answered, and that of holders' requests, at the right end of
 * each passage table; a second time adds nothing. The next check fills them.
 * @throws BadInputError when the passages cannot be found, or when the cells at the right of a table are in use: nothing is
 * added to it then.
 */
export async function addDeadlines(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
): Promise<void> {
  const open = async () => findPassages(await openWorkspace(workbook, options, surroundings));
  const before = await open();
  refuseNewer(before);
  for (const on of before.tables) {
    const { sheet, table, headerRow } = on.table;
    const missing = DEADLINE_KEYS.filter((key) => on.own[key] === undefined);
    const isAsked = on.requests.length === 0;
    await refuseUsedCells(before, on.table, missing.length + (isAsked ? 1 : 0));
    if (isAsked) await workbook.addColumns({ sheet, table, headerRow }, [requestColumn(before.language)]);
    const now = await open();
    await ensureOwnColumns(now, tableOn(now, sheet) ?? on, DEADLINE_KEYS);
  }
}
