import { check, type CheckResult } from '#actions/checking';
import type { TakenOver, TakeOver } from '#actions/sending';
import { tableOn, type PassageWorkspace, type Run } from '#actions/workspace';
import { changeCells, placeOf } from '#actions/writing';
import { groupBy } from '#dictionary';
import { recordCheck, recordJournal } from './record';

/**
 * Writes what old flux and accusés say, then gives the rows that were told by the person the ids that they were sent under.
 * @returns the check that it leaves, and how many rows were given an id.
 */
export async function recordTakeOver(
  result: CheckResult,
  { journal, passages }: TakeOver,
  run: Run = {},
): Promise<{ readonly result: CheckResult; readonly named: number }> {
  const sent = new Set(result.journal.history.map(({ idTechnique }) => idTechnique));
  const recorded = await recordJournal(result, journal, run);
  const told = passages.filter(
    ({ by, row }) => by === 'person' && row !== null && !sent.has(row.idTechnique),
  );
  const named = await giveIds(recorded.workspace, told);
  if (named === 0) return { result: recorded, named };
  const { workbook, options, surroundings } = recorded.workspace;
  return { result: await recordCheck(await check(workbook, options, surroundings, run), run), named };
}

/** Cells with a formula are left, and those that are no longer what they were. */
async function giveIds(workspace: PassageWorkspace, found: readonly TakenOver[]): Promise<number> {
  let given = 0;
  for (const [sheet, some] of groupBy(found, ({ row }) => row?.sheet ?? '')) {
    const table = tableOn(workspace, sheet)?.table;
    const column = table?.columns.idTechnique;
    if (table === undefined || column === undefined) continue;
    const cells = some.flatMap(({ row, line }) =>
      row === null ? [] : [{ row: row.row, column, before: row.idTechnique, id: line.idTechnique }],
    );
    await changeCells(placeOf(workspace, table), cells, {
      decide: ({ before, id }, cellsOfRow) =>
        String(cellsOfRow[column - 1] ?? '').trim() === before ? id : undefined,
      onWritten: (changes) => {
        given += changes.length;
      },
    });
  }
  return given;
}
