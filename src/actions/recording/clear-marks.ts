import { checkRows, type CheckResult } from '#actions/checking';
import { findPassages, openWorkspace, type PassageWorkspace } from '#actions/workspace';
import { changeCells, placeOf, isAsSeen } from '#actions/writing';
import { BadInputError, type CellValue } from '#dictionary';
import { readStatus } from '#journal';

/** Rows that move all the time are given up after as many times. */
const ATTEMPTS = 3;

/**
 * Empties our columns, in one go, since what they say may be on wrong rows; rows that were set aside then get their
 * words again, each its own.
 */
export async function clearMarks({ workspace, rows }: CheckResult): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = await opened(workspace);
    await empty(now);
    if ((await opened(workspace)).table.lastRow <= now.table.lastRow) break;
  }
  if (rows.every(({ statusCell }) => readStatus(statusCell) !== 'aside')) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await setAside(await checkRows(await opened(workspace), {}, rows));
      return;
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
    }
  }
}

const opened = async ({ workbook, options, surroundings }: PassageWorkspace): Promise<PassageWorkspace> =>
  findPassages(await openWorkspace(workbook, options, surroundings));

async function empty({ workbook, table, own }: PassageWorkspace): Promise<void> {
  const { sheet, firstRow: row, lastRow } = table;
  const values: CellValue[][] = Array.from({ length: lastRow - row + 1 }, () => [null]);
  if (values.length === 0) return;
  await workbook.write(Object.values(own).map((column) => ({ sheet, row, column, values, isOurs: true })));
}

/** Writes the words of rows set aside, on rows that are still those that were just read. */
async function setAside({ workspace, rows, seen }: CheckResult): Promise<void> {
  const column = workspace.own.statut;
  if (column === undefined) return;
  const cells = rows
    .filter(({ statusCell }) => readStatus(statusCell) === 'aside')
    .map(({ row, statusCell }) => ({ row, column, statusCell }));
  await changeCells(placeOf(workspace), cells, {
    decide: ({ row, statusCell }, line) =>
      isAsSeen(seen, row, line) && (line[column - 1] ?? null) === null ? statusCell : undefined,
    onWritten: () => undefined,
  });
}
