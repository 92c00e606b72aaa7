import { asSaid, type SaidOfFiles } from './said-of-files';
import { asTheirFiles, fluxKey } from './states';
import type { Deposit, DepositState, HistoryLine } from './types';

/**
 * What *Dépôts* and *Historique* hold, where cells typed by hand contradict what an accusé wrote beside them: the accusé
 * stands, so that what was processed, or waits for its answer, is not set free to be sent again. « Annulé » typed over a file
 * frees nothing either, nor « Remplacé », nor « Périmé »; nor « Généré » over one that was dropped.
 * @param said null for a workbook of a version that did not note it: these words are then believed.
 */
export function withoutContradictions(
  deposits: readonly Deposit[],
  history: readonly HistoryLine[],
  said: SaidOfFiles | null = null,
): { readonly deposits: readonly Deposit[]; readonly history: readonly HistoryLine[] } {
  const answered = deposits.map((deposit) => {
    const counted = asCounted(deposit);
    return said === null ? counted : asSaid(counted, said);
  });
  return { deposits: answered, history: asAnswered(asTheirFiles(history, answered), answered) };
}

const PROCESSED: ReadonlySet<DepositState | undefined> = new Set<DepositState | undefined>([
  'processed',
  'processed-with-ko',
]);

/**
 * Only an accusé of a processed file counts passages; that of a rejected one takes the counts out, and is named. « Rejeté »
 * typed over a file sets nothing free.
 */
function asCounted(deposit: Deposit): Deposit {
  const { state, ok, ko } = deposit;
  if (PROCESSED.has(state)) return deposit;
  if ((ok ?? 0) + (ko ?? 0) > 0)
    return { ...deposit, state: (ko ?? 0) > 0 ? 'processed-with-ko' : 'processed' };
  return state === 'rejected' && !isAnswered(deposit) ? { ...deposit, state: 'deposited' } : deposit;
}

const isAnswered = ({ accuse, idTraitement, message }: Deposit): boolean =>
  [accuse, idTraitement, message].some((text) => text !== '');

/**
 * What would set a passage free and no accusé said is not taken: a file that was not rejected, a KO of a file that was not
 * processed, or beside lines that have the number of their processing, or a SUPPRESSION done by such a file. The passage waits for
 * its answer.
 */
function asAnswered(lines: readonly HistoryLine[], deposits: readonly Deposit[]): readonly HistoryLine[] {
  const byFlux = new Map(deposits.map((deposit) => [fluxKey(deposit.idFlux), deposit]));
  return lines.map((line) => {
    const isTakenOut = line.action === 'SUPPRESSION' && line.outcome === 'accepted';
    if (line.outcome !== 'file-rejected' && line.outcome !== 'ko' && !isTakenOut) return line;
    const deposit = byFlux.get(fluxKey(line.idFlux));
    const isOfState =
      deposit === undefined ||
      (line.outcome === 'file-rejected' ? deposit.state === 'rejected' : PROCESSED.has(deposit.state));
    const isNumbered = line.idTraitement !== '' || deposit?.idTraitement === '';
    return isOfState && isNumbered ? line : { ...line, outcome: null, message: '', fieldsAtFault: '' };
  });
}
