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

/** Where a passage is by one line: CDC has it, or may; or a file has it, to be dropped, or given up and dropped maybe. */
export type Whereabouts = Held | 'generated' | 'doubtful' | 'given-up';

/** Files that are not to be dropped any more, and may have been. */
const DROPPED_MAYBE: ReadonlySet<DepositState | undefined> = new Set<DepositState | undefined>([
  'stale',
  'replaced',
]);

/** The same as {@link heldBy}, and besides, what CDC may get: « existe déjà » of nobody knows whom, a file that waits or waited. */
export function whereaboutsBy(
  line: HistoryLine,
  states: ReadonlyMap<string, DepositState>,
): Whereabouts | null {
  const held = heldBy(line, states);
  if (held !== null || line.action !== 'CREATION') return held;
  if (line.outcome !== null) return line.outcome === 'doubtful' ? 'doubtful' : null;
  const state = states.get(fluxKey(line.idFlux));
  if (state === 'generated') return 'generated';
  return DROPPED_MAYBE.has(state) ? 'given-up' : null;
}

/** The file of a line, by its name; its flux where it is no longer in *Dépôts*. */
export function fileOf(line: HistoryLine, deposits: readonly Deposit[]): string {
  const key = fluxKey(line.idFlux);
  return deposits.find(({ idFlux }) => fluxKey(idFlux) === key)?.fileName ?? line.idFlux;
}
