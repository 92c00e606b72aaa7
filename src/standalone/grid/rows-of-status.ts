import type { Status } from '#pane/state';
import type { FileSession, Overview } from '#session';

const BLOCK = 5000;

/** The rows of a passage table that have a status; null when no row's is known yet, before any check. */
export async function rowsOfStatus(
  session: FileSession,
  table: Overview['tables'][number],
  status: Status,
): Promise<readonly number[] | null> {
  const rows: number[] = [];
  let isKnown = false;
  for (let first = table.firstRow; first <= table.lastRow; first += BLOCK) {
    const marks = await session.marks(table.sheet, first, Math.min(BLOCK, table.lastRow - first + 1));
    isKnown ||= marks.length > 0;
    for (const mark of marks) if (mark.status === status) rows.push(mark.row);
  }
  return isKnown ? rows : null;
}
