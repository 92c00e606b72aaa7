import { openWorkspace, type PassageWorkspace, tableOn } from '#actions/workspace';
import type { CellChange } from '#actions/writing';
import type { CellValue } from '#dictionary';
import { liveState, stateByFlux, type Journal } from '#journal';
import type { Knowledge, Undoable } from '../knowledge';

/** The ids among these cells under which a file holds a passage, or CDC has it. */
export function liveIds({ deposits, history }: Journal, cells: readonly CellValue[]): ReadonlySet<string> {
  const wanted = new Set(cells.map(idOf));
  const states = stateByFlux(deposits);
  return new Set(
    history.flatMap((line) =>
      wanted.has(line.idTechnique) && liveState(line, states) !== null ? line.idTechnique : [],
    ),
  );
}

/**
 * Which changes would take away an id that a passage was sent under since they were made: it is known by nothing else.
 * Their workbook is read again, only where they are of ids.
 */
export async function ofIdsSentSince(
  known: Knowledge,
  { headers, liveBefore }: Pick<Undoable, 'headers' | 'liveBefore'>,
  changes: readonly CellChange[],
  found: PassageWorkspace | null,
): Promise<ReadonlySet<CellChange>> {
  if (found === null) return new Set();
  const isOfIds = ({ sheet, column, after }: CellChange): boolean => {
    const table = tableOn(found, sheet)?.table;
    const now = table?.columns.idTechnique;
    if (table === undefined || now === undefined || idOf(after) === '') return false;
    const was = headers.get(sheet)?.get(column);
    return was === undefined ? column === now : was === table.headers.get(now);
  };
  const ofIds = changes.filter(isOfIds);
  if (ofIds.length === 0) return new Set();
  const journal = await openWorkspace(known.workbook, known.options, known.surroundings);
  const live = liveIds(
    journal,
    ofIds.map(({ after }) => after),
  );
  return new Set(ofIds.filter(({ after }) => live.has(idOf(after)) && !liveBefore.has(idOf(after))));
}

const idOf = (cell: CellValue): string => String(cell ?? '').trim();
