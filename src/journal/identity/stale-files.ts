import { groupBy } from '#dictionary';
import { readAside } from '../aside';
import type { Journal } from '../answer';
import { fluxKey, stateByFlux } from '../states';
import { markStale } from '../stale';
import type { HistoryLine } from '../types';
import { heldBy } from './held';
import { toldByLine, type RowOfPassage } from './passage';
import type { Asking, Elsewhere } from './sent-elsewhere';

/**
 * What was sent, files not dropped being *Périmé* once a passage of theirs changed, was set aside, left the table, or is held
 * by CDC by another file, be it under another id.
 * @param isLifted whether a second passage of the person goes all the same.
 */
export function withStale(
  { deposits, history }: Journal,
  rows: readonly RowOfPassage[],
  find: (asking: Asking) => Elsewhere | null,
  isLifted: (idTechnique: string) => boolean,
): Journal {
  const sendable = rows.filter(({ aside }) => readAside(aside) === 'no');
  const byId = groupBy(sendable, ({ idTechnique }) => idTechnique);
  const printsOf = (id: string) => (byId.get(id) ?? []).map(({ fingerprint }) => fingerprint);
  const states = stateByFlux(deposits);
  const held = new Map<string, HistoryLine[]>();
  for (const line of history)
    if (heldBy(line, states) !== null)
      held.set(line.idTechnique, [...(held.get(line.idTechnique) ?? []), line]);
  const isHeldElsewhere = (line: HistoryLine): boolean => {
    const { idTechnique, idFlux } = line;
    if (held.get(idTechnique)?.some((each) => fluxKey(each.idFlux) !== fluxKey(idFlux))) return true;
    return !isLifted(idTechnique) && find({ ...toldByLine(line), idTechnique, idFlux })?.how === 'certain';
  };
  return { deposits: markStale(deposits, history, printsOf, isHeldElsewhere), history };
}
