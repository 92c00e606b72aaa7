import type { CheckResult, RowState } from '#actions/checking';
import type { Run } from '#actions/workspace';
import { chronological, type Deposit, type HistoryLine, judgedAgain, EMPTY_DEPOSIT } from '#journal';
import { freeFlux } from '../declare';
import { recordJournal } from '../record';
import { withDemarches } from '../with-demarches';
import { notDoubtful, sameOfAnother } from './refusals';

/** What *Démarches* calls a passage that CDC already had, as someone says. */
export const SAME_PASSAGE = 'same-passage';

/**
 * *C’est bien ce passage*: what CDC says exists already is this passage, sent before by a way that the workbook does not know.
 * It is kept as a declared sending of what the refused file held, so that « existe déjà » is *Déjà enregistré*; and taken back
 * as any declaration.
 * @param reason how it is known: never empty.
 * @throws BadInputError for a row that is not *À vérifier*, or when the id was sent for somebody else.
 */
export async function declareSame(
  result: CheckResult,
  { row, reason, by }: { readonly row: RowState; readonly reason: string; readonly by: string },
  run: Run = {},
): Promise<CheckResult> {
  const { deposits, history } = result.journal;
  const { idTechnique } = row;
  const refused = chronological(history).findLast(
    (line) => line.idTechnique === idTechnique && line.outcome === 'doubtful',
  );
  if (row.status !== 'doubtful' || refused === undefined) throw notDoubtful(row.row);
  const deposit: Deposit = {
    ...EMPTY_DEPOSIT,
    fileName: reason,
    idFlux: freeFlux(result),
    horodatage: '',
    passages: 1,
    state: 'declared',
  };
  // Of no date: it came before all that the workbook knows.
  const line: HistoryLine = {
    ...refused,
    idFlux: deposit.idFlux,
    ordinal: 1,
    date: '',
    outcome: null,
    idTraitement: '',
    message: reason,
    fieldsAtFault: '',
    replacedBy: '',
  };
  const journal = judgedAgain(
    { deposits: [...deposits, deposit], history: [...history, line] },
    new Set([idTechnique]),
  );
  const isKnown = journal.history.some(
    (each) => each.idFlux === refused.idFlux && each.idTechnique === idTechnique && each.outcome === 'known',
  );
  if (!isKnown) throw sameOfAnother(row.row, idTechnique);
  const step = { idTechnique, code: SAME_PASSAGE, reason, by };
  return recordJournal(withDemarches(result, [step]), journal, run);
}
