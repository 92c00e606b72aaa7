import { deletionOf } from '../deletion';
import { sameIdentity } from '../fingerprint';
import { fluxKey, liveState } from '../states';
import type { DepositState, HistoryLine } from '../types';

/** Whether CDC may hold a passage by this line: it accepted it, or the file was dropped and no answer came yet. */
function isTrace(line: HistoryLine, states: ReadonlyMap<string, DepositState>): boolean {
  if (line.action !== 'CREATION') return false;
  if (line.outcome === 'accepted') return true;
  const state = liveState(line, states);
  return line.outcome === null && state !== null && state !== 'generated';
}

/**
 * What « existe déjà » means for the passage of a line: `known`, already registered, when *Historique* shows
 * this id sent for the same person, certification and delivery date; else `doubtful`.
 *
 * The line being answered is no trace of itself: any id just sent has one, and CDC has just refused it. So a
 * trace is a line of **another** deposit, accepted, or dropped and not answered yet. A KO, a rejected file, a
 * file never confirmed as dropped prove nothing. Neither does another « existe déjà »: two of them only show
 * that a third file came first. Whether the other file is older is not asked, since files may be dropped in any
 * order. Once a SUPPRESSION was accepted, what was held before it proves nothing. If another trace of this id is of somebody else, or of other values that matter, CDC may hold either:
 * doubtful. The same flux dropped twice is not judged here: its line, once accepted, stays accepted.
 *
 * It depends on nothing but the lines and the states, so that accusés may be imported in any order.
 * @param lines all those of the id.
 */
export function knownOrDoubtful(
  line: HistoryLine,
  lines: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
): 'known' | 'doubtful' {
  const others = lines.filter(({ idFlux }) => fluxKey(idFlux) !== fluxKey(line.idFlux));
  if (deletionOf(others, states)?.status === 'deleted') return 'doubtful';
  const traces = others.filter((other) => isTrace(other, states));
  const agrees = traces.every(({ fingerprint }) => sameIdentity(fingerprint, line.fingerprint));
  return traces.length > 0 && agrees ? 'known' : 'doubtful';
}
