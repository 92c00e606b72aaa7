import { fluxKey } from '../states';
import type { Deposit, HistoryLine } from '../types';
import type { AccuseNote, AnswerToDeposit, Conflict } from './answer';

const isProcessed = ({ state }: Deposit) => state === 'processed' || state === 'processed-with-ko';

/** Whether an accusé was applied before: by its number; by its file name where it has none. */
function isAppliedBefore(
  deposit: Deposit,
  lines: readonly HistoryLine[],
  { accuse, idTraitement }: AnswerToDeposit,
) {
  if (idTraitement === '') return deposit.accuse !== '' && deposit.accuse === accuse;
  return deposit.idTraitement === idTraitement || lines.some((line) => line.idTraitement === idTraitement);
}

/**
 * Why an accusé changes nothing of its deposit.
 * @param deposit as it was before it. @param lines those of that deposit, before it.
 */
export function whyUnchanged(
  deposit: Deposit,
  lines: readonly HistoryLine[],
  answer: AnswerToDeposit,
): AccuseNote {
  if (isAppliedBefore(deposit, lines, answer))
    return {
      code: 'already-applied',
      on: deposit.idTraitement === answer.idTraitement ? deposit.importedOn : '',
    };
  if (answer.kind === 'rejected')
    return isProcessed(deposit)
      ? { code: 'processed-since', by: deposit.accuse }
      : { code: 'outweighed', by: deposit.accuse };
  const ids = [...answer.ok, ...answer.ko.map(({ idTechnique }) => idTechnique)];
  if (ids.length === 0) return { code: 'says-nothing' };
  const own = new Set(lines.map(({ idTechnique }) => idTechnique));
  if (!ids.some((id) => own.has(id.trim()))) return { code: 'none-of-it', count: ids.length };
  return { code: 'outweighed', by: deposit.accuse };
}

/**
 * What an accusé says against itself, or against another of the same file: what CDC accepted stays accepted, and KO wins over
 * OK in one accusé.
 * @param history before it.
 */
export function conflictsOf(
  deposit: Deposit,
  { ok, ko }: AnswerToDeposit,
  history: readonly HistoryLine[],
): readonly Conflict[] {
  const accepted = new Set(ok.map((id) => id.trim()));
  const refused = new Map(ko.map(({ idTechnique, message }) => [idTechnique.trim(), message]));
  const key = fluxKey(deposit.idFlux);
  return history.flatMap((line): readonly Conflict[] => {
    if (fluxKey(line.idFlux) !== key) return [];
    const { idTechnique, outcome } = line;
    const message = refused.get(idTechnique);
    if (message !== undefined && outcome === 'accepted')
      return [{ idTechnique, kind: 'accepted-then-ko', message }];
    if (message !== undefined && accepted.has(idTechnique))
      return [{ idTechnique, kind: 'both-lists', message }];
    if (accepted.has(idTechnique) && outcome === 'ko')
      return [{ idTechnique, kind: 'ko-then-accepted', message: line.message }];
    return [];
  });
}
