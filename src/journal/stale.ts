import { isFingerprint, sameValues } from './fingerprint';
import { fluxKey, typedOver } from './states';
import type { Deposit, HistoryLine } from './types';

/**
 * Files generated, not confirmed as dropped, and out of date (*Périmé*): a passage has other values since, or
 * no row has its id any more; or CDC holds it by another file meanwhile. One whose state was typed over may have been dropped as it
 * was: that its rows changed since says nothing.
 * @returns the deposits, those changed being new objects.
 * @param fingerprintsOf of the rows that have the id of a line, as they stand; empty when there is none.
 */
export function markStale(
  deposits: readonly Deposit[],
  history: readonly HistoryLine[],
  fingerprintsOf: (line: HistoryLine) => readonly string[],
  isHeldElsewhere: (line: HistoryLine) => boolean = () => false,
): readonly Deposit[] {
  const waiting = new Set(
    deposits.filter(({ state }) => state === 'generated').map(({ idFlux }) => fluxKey(idFlux)),
  );
  const unsure = typedOver(deposits);
  const stale = new Set<string>();
  for (const line of history) {
    const { idFlux, fingerprint } = line;
    const key = fluxKey(idFlux);
    if (!waiting.has(key) || stale.has(key)) continue;
    const isAsSent =
      unsure.has(key) ||
      !isFingerprint(fingerprint) ||
      fingerprintsOf(line).some((each) => sameValues(each, fingerprint));
    if (!isAsSent || isHeldElsewhere(line)) stale.add(key);
  }
  if (stale.size === 0) return deposits;
  return deposits.map((deposit) =>
    stale.has(fluxKey(deposit.idFlux)) ? { ...deposit, state: 'stale' } : deposit,
  );
}
