import { fluxKey, liveState } from '../states';
import type { Deposit, DepositState, HistoryLine } from '../types';

/** What CDC has of a passage by one line. */
export type Held = 'accepted' | 'known' | 'deposited';

/**
 * What CDC has of a passage by this line: it accepted it, it already knew it, or the file was dropped and no answer came
 * yet. null when it has nothing, or nobody knows. A line whose deposit is no longer listed is taken for dropped.
 */
export function heldBy(line: HistoryLine, states: ReadonlyMap<string, DepositState>): Held | null {
  const { action, outcome } = line;
  if (action !== 'CREATION') return null;
  if (outcome === 'accepted' || outcome === 'known') return outcome;
  const state = liveState(line, states);
  return outcome === null && state !== null && state !== 'generated' ? 'deposited' : null;
}

/** The file of a line, by its name; its flux where it is no longer in *Dépôts*. */
export function fileOf(line: HistoryLine, deposits: readonly Deposit[]): string {
  const key = fluxKey(line.idFlux);
  return deposits.find(({ idFlux }) => fluxKey(idFlux) === key)?.fileName ?? line.idFlux;
}
