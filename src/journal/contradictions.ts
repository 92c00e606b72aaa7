import { asTheirFiles, fluxKey, stateByFlux } from './states';
import type { Deposit, DepositState, HistoryLine } from './types';

/**
 * What *Dépôts* and *Historique* hold, where cells typed by hand contradict what an accusé wrote beside them: the accusé
 * stands, so that what was processed, or waits for its answer, is not set free to be sent again.
 */
export function withoutContradictions(
  deposits: readonly Deposit[],
  history: readonly HistoryLine[],
): { readonly deposits: readonly Deposit[]; readonly history: readonly HistoryLine[] } {
  const answered = deposits.map(asCounted);
  return { deposits: answered, history: asProcessed(asTheirFiles(history, answered), answered) };
}

const PROCESSED: ReadonlySet<DepositState | undefined> = new Set<DepositState | undefined>([
  'processed',
  'processed-with-ko',
]);

/** Only an accusé of a processed file counts passages; that of a rejected one takes the counts out. */
function asCounted(deposit: Deposit): Deposit {
  const { state, ok, ko } = deposit;
  if (PROCESSED.has(state) || (ok ?? 0) + (ko ?? 0) === 0) return deposit;
  return { ...deposit, state: (ko ?? 0) > 0 ? 'processed-with-ko' : 'processed' };
}

/** A processed file was not rejected: a passage of which it says so still waits for its answer. */
function asProcessed(lines: readonly HistoryLine[], deposits: readonly Deposit[]): readonly HistoryLine[] {
  const states = stateByFlux(deposits);
  return lines.map((line) =>
    line.outcome === 'file-rejected' && PROCESSED.has(states.get(fluxKey(line.idFlux)))
      ? { ...line, outcome: null, message: '', fieldsAtFault: '' }
      : line,
  );
}
