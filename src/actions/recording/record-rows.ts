import type { Rechecked } from '#actions/checking';
import type { OwnColumns } from '#actions/workspace';
import { runsOf } from '#dictionary';
import { OWN_COLUMN_KEYS } from '#template';
import { writeMarkRows } from './write-marks';

/** More scattered rows than this are no cheaper to write than all: each run asks for ranges of its own. */
const MOST_RUNS = 200;

/**
 * Writes the marks, words and statuses of rows that were checked again, in one write.
 * @returns whether they are written: not when our columns are gone, nor when rows moved meanwhile, nor when
 * the rows are scattered over too many places.
 */
export async function recordRows({ result, touched }: Rechecked): Promise<boolean> {
  const { own } = result.workspace;
  if (OWN_COLUMN_KEYS.some((key) => own[key] === undefined)) return false;
  const runs = runsOf(touched);
  return runs.length <= MOST_RUNS && !(await writeMarkRows(result, own as OwnColumns, runs));
}
