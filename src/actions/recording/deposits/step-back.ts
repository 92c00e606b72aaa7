import type { CheckResult } from '#actions/checking';
import type { Run } from '#actions/workspace';
import { DROP_TAKEN_BACK, judgedAgain, UNANSWERED, type Deposit, type HistoryLine } from '#journal';
import { recordJournal } from '../record';
import { noSuchStep } from '../refusals';
import { withDemarches } from '../with-demarches';

/** What *Démarches* calls an accusé that someone comes back on. */
export const ACCUSE_TAKEN_BACK = 'accuse-taken-back';

/**
 * Comes back on the last step of a deposit: an accusé that was of another file, and its passages wait for their answer again; or a
 * drop that was confirmed too soon, and the file waits to be confirmed or cancelled. *Démarches* keeps it. It frees nobody.
 * @throws BadInputError for a deposit that has neither.
 */
export async function stepBackDeposit(
  result: CheckResult,
  { idFlux, by }: { readonly idFlux: string; readonly by: string },
  run: Run = {},
): Promise<CheckResult> {
  const { deposits, history } = result.journal;
  const deposit = deposits.find((each) => each.idFlux === idFlux);
  const before = deposit === undefined ? null : beforeOf(deposit);
  if (deposit === undefined || before === null) throw noSuchStep(idFlux);
  const isAnswer = deposit.state !== 'deposited';
  const isOfIt = (line: HistoryLine) => isAnswer && line.idFlux.toLowerCase() === idFlux.toLowerCase();
  const ids = new Set(history.filter(isOfIt).map(({ idTechnique }) => idTechnique));
  // What *Statut* says is our own word, and claims no sending of its own.
  const rows = result.rows.map((row) => (ids.has(row.idTechnique) ? { ...row, statusCell: '' } : row));
  const after = judgedAgain(
    {
      deposits: deposits.map((each) => (each === deposit ? before : each)),
      history: history.map((line) => (isOfIt(line) ? { ...line, ...NO_ANSWER } : line)),
    },
    ids,
  );
  const code = isAnswer ? ACCUSE_TAKEN_BACK : DROP_TAKEN_BACK;
  const step = { idTechnique: idFlux, code, reason: deposit.accuse || deposit.fileName, by };
  return recordJournal(withDemarches({ ...result, rows }, [step]), after, run);
}

const NO_ANSWER = { outcome: null, message: '', idTraitement: '', fieldsAtFault: '' } as const;

/** A deposit before the last thing that was said of it; null where nothing was. */
function beforeOf(deposit: Deposit): Deposit | null {
  const { state } = deposit;
  if (state === 'deposited') return { ...deposit, state: 'generated', portal: null, portalOn: '' };
  const isAnswered = state === 'processed' || state === 'processed-with-ko' || state === 'rejected';
  return isAnswered ? { ...deposit, ...UNANSWERED, state: 'deposited' } : null;
}
