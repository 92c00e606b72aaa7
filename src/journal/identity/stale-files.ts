import { groupBy } from '#dictionary';
import { readAside } from '../aside';
import type { Journal } from '../answers/answer';
import { fluxKey, stateByFlux } from '../states';
import { markStale } from '../stale';
import type { HistoryLine } from '../types';
import { heldBy } from './held';
import { toldByLine, type RowOfPassage } from './passage';
import type { SentElsewhere } from './sent-elsewhere';

/**
 * What was sent, files not dropped being *Périmé* once a passage of theirs changed, was set aside, left the table, or is held
 * by CDC by another file, be it under another id. What is to be taken out is held by another file, and may be set aside.
 * @param isLifted whether a second passage of the person goes all the same.
 */
export function withStale(
  { deposits, history }: Journal,
  rows: readonly RowOfPassage[],
  find: SentElsewhere,
  isLifted: (line: HistoryLine) => boolean,
): Journal {
  if (!deposits.some(({ state }) => state === 'generated')) return { deposits, history };
  const byId = groupBy(rows, ({ idTechnique }) => idTechnique);
  const printsOf = ({ idTechnique, action }: HistoryLine) =>
    (byId.get(idTechnique) ?? [])
      .filter(({ aside }) => action === 'SUPPRESSION' || readAside(aside) === 'no')
      .map(({ fingerprint }) => fingerprint);
  const states = stateByFlux(deposits);
  const held = groupBy(
    history.filter((line) => heldBy(line, states) !== null),
    ({ idTechnique }) => idTechnique,
  );
  const isHeldElsewhere = (line: HistoryLine): boolean => {
    const { idTechnique, idFlux } = line;
    if (line.action === 'SUPPRESSION') return false;
    if (held.get(idTechnique)?.some((each) => fluxKey(each.idFlux) !== fluxKey(idFlux))) return true;
    if (find.isAllWaiting || isLifted(line)) return false;
    const elsewhere = find.certain({ ...toldByLine(line), idTechnique, idFlux });
    // Of two files that wait, neither is out of date by the other.
    return elsewhere !== null && elsewhere.held !== 'generated';
  };
  return { deposits: markStale(deposits, history, printsOf, isHeldElsewhere), history };
}
