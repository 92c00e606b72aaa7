import { resolveIds, sheetSays, tableWidth, blockReader } from '#actions/workspace';
import type { CheckResult } from './check';
import { judgeRows } from './identity';
import { inOrder, placesToRead } from './recheck-rows';
import { restate } from './row-states';
import { grown } from './rows-added';
import { stoppedByIdentity, surveyedRow, surveyedRows, type Survey } from './survey';

/**
 * Reads these rows of the table alone, and brings what is known of where the workbook stands up to date: a row that
 * changed since its check is to be checked again. Nothing is checked, nothing is written.
 * @param before a survey, or a check.
 * @returns null when the whole had better be surveyed again: the table is another, or a row of totals came or went.
 */
export async function resurvey(
  before: Survey | CheckResult,
  rows: readonly number[],
): Promise<Survey | null> {
  const workspace = await grown(before.workspace, rows);
  if (workspace === null) return null;
  const { table, description } = workspace;
  const wasLast = before.workspace.table.lastRow;
  const added = Array.from({ length: table.lastRow - wasLast }, (_, index) => wasLast + 1 + index);
  const asked = [...rows, ...added].filter((row) => row >= table.firstRow && row <= table.lastRow);
  const readRows = blockReader(workspace);
  const read = new Set<number>();
  const blocks = [];
  for (const { first, last } of placesToRead(asked, description.blockRows)) {
    blocks.push(await readRows(first, last - first + 1, tableWidth(table)));
    for (let row = first; row <= last; row += 1) read.add(row);
  }
  const wereTotals = 'engine' in before ? before.engine.totalsRows : [];
  if (wereTotals.some((row) => read.has(row)) || blocks.some(({ totalsRows }) => totalsRows.length > 0))
    return null;

  const found = blocks.flatMap((block) => surveyedRows(block, workspace));
  const others = before.rows.filter(({ row }) => !read.has(row));
  const ids = resolveIds(workspace, inOrder([...others, ...found.map(({ passage }) => passage)]));
  const now = found.map((each) => surveyedRow(each, ids));
  const all = inOrder([...others, ...now]);
  const judgement = judgeRows(workspace, workspace, all);
  // A twin may be disowned, and a file out of date changes any of its rows: all are stated again, from memory.
  return {
    workspace,
    rows: restate(stoppedByIdentity(all, judgement), judgement, table.columns),
    journal: judgement.journal,
    judgement,
    notes: workspace === before.workspace ? before.notes : await sheetSays(workspace, wereTotals),
  };
}
