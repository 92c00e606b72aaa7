import { remember } from '#dictionary';
import type { Deposit, DepositState, HistoryLine } from './types';

/** What an idFlux is compared by: an accusé may echo it in other letters. */
export const fluxKey = remember((idFlux) => idFlux.trim().toLowerCase());

const byDeposits = new WeakMap<readonly Deposit[], ReadonlyMap<string, DepositState>>();

/** The state of each deposit by {@link fluxKey}; made once for each list, which must not change afterwards. */
export function stateByFlux(deposits: readonly Deposit[]): ReadonlyMap<string, DepositState> {
  const known = byDeposits.get(deposits);
  if (known) return known;
  const states = new Map(deposits.map(({ idFlux, state }) => [fluxKey(idFlux), state]));
  byDeposits.set(deposits, states);
  return states;
}

const typedOverOf = new WeakMap<readonly Deposit[], ReadonlySet<string>>();

/** The deposits over whose state a hand typed, by {@link fluxKey}; made once for each list, which must not change afterwards. */
export function typedOver(deposits: readonly Deposit[]): ReadonlySet<string> {
  const known = typedOverOf.get(deposits);
  if (known) return known;
  const keys = new Set(deposits.flatMap(({ idFlux, isTypedOver }) => (isTypedOver ? fluxKey(idFlux) : [])));
  typedOverOf.set(deposits, keys);
  return keys;
}

/** Whether CDC has the passage of a line: it accepted it, or had it already. */
export const isAccepted = ({ outcome }: Pick<HistoryLine, 'outcome'>): boolean =>
  outcome === 'accepted' || outcome === 'known';

/** The states that set the passages of a file free. */
export const FREEING: ReadonlySet<DepositState> = new Set<DepositState>(['cancelled', 'replaced', 'stale']);

/** Whether the file of each state is, or may be, at CDC. */
export const IS_LIVE: Readonly<Record<DepositState, boolean>> = {
  generated: true,
  stale: false,
  replaced: false,
  deposited: true,
  processed: true,
  'processed-with-ko': true,
  rejected: false,
  cancelled: false,
  declared: true,
};

/**
 * The state of the deposit of a line, null when the line counts for nothing: its file was replaced, cancelled,
 * out of date or rejected, and no accusé said anything of this passage. A line whose deposit is no longer in
 * *Dépôts* is taken for dropped: the safe side, since nothing is then sent twice.
 */
export function liveState(line: HistoryLine, states: ReadonlyMap<string, DepositState>): DepositState | null {
  const state = states.get(fluxKey(line.idFlux)) ?? 'deposited';
  if (line.outcome === 'file-rejected') return null;
  return line.outcome !== null || IS_LIVE[state] ? state : null;
}

/**
 * The lines, those of a file of creation all being of a creation: « Suppression » typed over one would set its passage free,
 * for CDC holds nothing of a SUPPRESSION.
 */
export function asTheirFiles(
  lines: readonly HistoryLine[],
  deposits: readonly Deposit[],
): readonly HistoryLine[] {
  const created = new Set(
    deposits.filter(({ action }) => action === 'CREATION').map(({ idFlux }) => fluxKey(idFlux)),
  );
  return lines.map((line) =>
    line.action === 'SUPPRESSION' && created.has(fluxKey(line.idFlux))
      ? { ...line, action: 'CREATION' }
      : line,
  );
}

/** Lines from the oldest to the newest, by date whatever the offset; in their own order where dates are equal or absent. */
export function chronological(lines: readonly HistoryLine[]): readonly HistoryLine[] {
  if (lines.length < 2) return lines;
  return lines
    .map((line) => ({ line, time: Date.parse(line.date) || 0 }))
    .sort((a, b) => a.time - b.time)
    .map(({ line }) => line);
}
