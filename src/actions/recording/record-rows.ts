import type { Rechecked } from '#actions/checking';
import type { OwnColumns } from '#actions/workspace';
import { groupBy, runsOf, type NumberRun } from '#dictionary';
import { OWN_COLUMN_KEYS } from '#template';
import { markCells } from './mark-cells';
import { writeMarkRows } from './write-marks';

/** Rows in more places than this are written with some of those between them: each place asks for ranges of its own. */
const MOST_PLACES = 200;

/**
 * Writes the marks, words and statuses of rows that were checked again, in one write a block of rows.
 * @returns whether they are written: not when our columns are gone, when rows moved meanwhile, nor when *Statut* holds a reason
 * to be carried into *Mis de côté* first.
 */
export async function recordRows({ result, touched }: Rechecked): Promise<boolean> {
  const { tables, description } = result.workspace;
  const bySheet = groupBy(touched, ({ sheet }) => sheet);
  const some = tables.filter(({ table }) => bySheet.has(table.sheet));
  if (some.some(({ own }) => OWN_COLUMN_KEYS.some((key) => own[key] === undefined))) return false;
  if (result.rows.some(({ isAsideCarried }) => isAsideCarried)) return false;
  const cells = markCells(result);
  for (const { table, own } of some) {
    const rows = (bySheet.get(table.sheet) ?? []).map(({ row }) => row);
    for (const places of inBlocks(placesToWrite(rows), description.blockRows))
      if (await writeMarkRows(result, table, own as OwnColumns, cells, places)) return false;
  }
  return true;
}

function placesToWrite(rows: readonly number[]): readonly NumberRun[] {
  let gap = 1;
  let runs = runsOf(rows, gap);
  while (runs.length > MOST_PLACES) runs = runsOf(rows, (gap *= 4));
  return runs;
}

/** The same rows, at most so many at a time. */
function inBlocks(places: readonly NumberRun[], most: number): readonly (readonly NumberRun[])[] {
  const blocks: NumberRun[][] = [];
  let room = 0;
  for (const { first, last } of places)
    for (let row = first; row <= last;) {
      if (room === 0) {
        blocks.push([]);
        room = most;
      }
      const end = Math.min(last, row + room - 1);
      blocks.at(-1)?.push({ first: row, last: end });
      room -= end - row + 1;
      row = end + 1;
    }
  return blocks;
}
