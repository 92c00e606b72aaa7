import { resolveIds, notesOfSheets, blockReader } from '#actions/workspace';
import { rowSet, type RowAt } from '#dictionary';
import type { CheckResult } from './check';
import { judgeRows } from './identity';
import { inOrder, placesToRead, rowsAt } from './recheck-rows';
import { restate } from './restate';
import { grown, isInTable, rowsBetween } from './rows/rows-added';
import { stoppedByIdentity, surveyedRow, surveyedRows, type Survey } from './survey';

/**
 * Reads these rows of the table alone, and brings what is known of where the workbook stands up to date: a row that
 * changed since its check is to be checked again. Nothing is checked, nothing is written.
 * @param before a survey, or a check.
 * @returns null when the whole had better be surveyed again: the table is another, or a row of totals came or went.
 */
export async function resurvey(before: Survey | CheckResult, rows: readonly RowAt[]): Promise<Survey | null> {
  const workspace = await grown(before.workspace, rows);
  if (workspace === null) return null;
  const asked = [...rows, ...rowsBetween(before.workspace, workspace)].filter((at) =>
    isInTable(workspace, at),
  );
  const readRows = blockReader(workspace);
  const places = placesToRead(workspace, asked);
  const read = rowSet(...places.map(rowsAt));
  const blocks = [];
  for (const { on, first, last } of places) blocks.push(await readRows(on, first, last - first + 1));
  const wereTotals = 'engine' in before ? before.engine.totalsRows : [];
  if (wereTotals.some(read.has) || blocks.some(({ totalsRows }) => totalsRows.length > 0)) return null;

  const found = blocks.flatMap((block) => surveyedRows(block, workspace));
  const others = before.rows.filter((row) => !read.has(row));
  const ids = resolveIds(workspace, inOrder(workspace, [...others, ...found.map(({ said }) => said)]));
  const now = found.map((each) => surveyedRow(each, ids));
  const all = inOrder(workspace, [...others, ...now]);
  const judgement = judgeRows(workspace, workspace, all);
  // A twin may be disowned, and a file out of date changes any of its rows: all are stated again, from memory.
  return {
    workspace,
    rows: restate(stoppedByIdentity(all, judgement), judgement, workspace),
    journal: judgement.journal,
    judgement,
    notes: workspace === before.workspace ? before.notes : await notesOfSheets(workspace, wereTotals),
  };
}
