import { OWN_COLUMN_KEYS } from '#template';
import type { OwnColumns } from './own-column-places';
import { runsOf, type Rechecked } from './recheck-rows';
import { writeMarkRows } from './write-marks';

/**
 * Writes the marks, words and statuses of rows that were checked again, in one write.
 * @returns whether they are written: not when our columns are gone, nor when rows moved meanwhile.
 */
export async function recordRows({ result, touched }: Rechecked): Promise<boolean> {
  const { own } = result.workspace;
  if (OWN_COLUMN_KEYS.some((key) => own[key] === undefined)) return false;
  return !(await writeMarkRows(result, own as OwnColumns, runsOf(touched)));
}
