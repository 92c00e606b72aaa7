import { deletionOf, deletionRefusal } from './deletion';
import { isFingerprint, sameValues } from './fingerprint';
import { chronological, fluxKey, isAccepted, liveState, stateByFlux, typedOver } from './states';
import { STATUS_FACTS } from './statuses';
import type { Deposit, DepositState, HistoryLine, LastCheck, Outcome, Status } from './types';

/** What the status of a row is derived from. */
export interface RowFacts {
  /** Its lines in *Historique*, of every deposit, in any order; none for a copy whose values were not sent. */
  readonly lines: readonly HistoryLine[];
  readonly deposits: readonly Deposit[];
  /** null when it was never checked. */
  readonly lastCheck: LastCheck | null;
  /** Of the values that would be sent now. */
  readonly fingerprint: string;
  /** Whether the user set it aside. */
  readonly aside: boolean;
}

export interface DerivedStatus {
  readonly status: Status;
  /** At CDC, and different from what was sent: « modifié depuis l’envoi ». */
  readonly modified: boolean;
  /** What CDC answered last; '' when it did not. */
  readonly message: string;
  /** The line that decides; null when none does. */
  readonly line: HistoryLine | null;
}

/** CDC has it, or is about to: setting the row aside cannot take it back. */
const isSent = (status: Status): boolean => STATUS_FACTS[status].by === 'cdc';
const isOfCdc = (status: Status): boolean => isSent(status) || STATUS_FACTS[status].by === 'cdc-deleted';

/** A file rejected whole says nothing of its passages: they are where the drop left them. */
const STATUS_OF_OUTCOME: Readonly<Record<Outcome, Status>> = {
  accepted: 'accepted',
  known: 'known',
  doubtful: 'doubtful',
  ko: 'ko',
  'file-rejected': 'deposited',
};

function checked(lastCheck: LastCheck | null, fingerprint: string): Status {
  if (lastCheck === null || !sameValues(lastCheck.fingerprint, fingerprint)) return 'draft';
  return lastCheck.hasError ? 'invalid' : 'ready';
}

/**
 * The line that decides: the newest that counts. But what CDC accepted stays accepted, whatever a later file
 * that should not have held it says, except « existe déjà » with other values: the row has changed hands.
 */
export function decisive(
  lines: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
): HistoryLine | null {
  const counted = chronological(
    lines.filter((line) => line.action === 'CREATION' && liveState(line, states) !== null),
  );
  const newest = counted.at(-1) ?? null;
  return newest?.outcome === 'doubtful' ? newest : (counted.findLast(isAccepted) ?? newest);
}

/**
 * The status of a row: never typed. A SUPPRESSION that is asked or done comes first; its KO leaves the passage accepted.
 * Lines of a file that was replaced, cancelled, out of date or rejected
 * count for nothing, unless an accusé answered for the passage all the same. A passage generated or KO whose
 * values changed goes by its last check again, but for one whose file may have been dropped: a hand typed over its state. A line without a fingerprint is taken for unchanged, but a KO
 * may go again. Source: design.md.
 */
export function deriveStatus({ lines, deposits, lastCheck, fingerprint, aside }: RowFacts): DerivedStatus {
  const states = stateByFlux(deposits);
  const deletion = deletionOf(lines, states);
  const line = deletion?.line ?? decisive(lines, states);
  const isTraced = line !== null && isFingerprint(line.fingerprint);
  const changed = line !== null && isTraced && !sameValues(line.fingerprint, fingerprint);
  const said = deletion?.status ?? statusOfLine(line, changed) ?? checked(lastCheck, fingerprint);
  const status = aside && !isOfCdc(said) ? 'aside' : said;
  const message = (isSent(status) && deletionRefusal(lines)) || (line?.message ?? '');
  return { status, modified: changed && isSent(status), message, line };

  function statusOfLine(decides: HistoryLine | null, isChanged: boolean): Status | null {
    if (decides === null) return null;
    const { outcome } = decides;
    const isGenerated = outcome === null && liveState(decides, states) === 'generated';
    if (isChanged && isGenerated && !typedOver(deposits).has(fluxKey(decides.idFlux))) return null;
    if (outcome === 'ko' && (isChanged || !isTraced)) return null;
    if (isGenerated) return 'generated';
    return outcome === null ? 'deposited' : STATUS_OF_OUTCOME[outcome];
  }
}

/**
 * Of rows that share an idTechnique, the index of the one that keeps it: the first whose values were sent; null
 * when none was, and the user says. The others need a new id, and have no line in *Historique*.
 * @param fingerprints one a row. @param lines those of the id, the newest file first to be looked at.
 */
export function ownerOf(fingerprints: readonly string[], lines: readonly HistoryLine[]): number | null {
  for (const line of [...chronological(lines)].reverse()) {
    const index = fingerprints.findIndex((each) => sameValues(each, line.fingerprint));
    if (index >= 0) return index;
  }
  return null;
}
