import type { AnswerToDeposit, ApplyOptions, Journal } from './answer';
import { NOBODY } from '../lists/historique';
import { FREEING, fluxKey } from '../states';
import { EMPTY_DEPOSIT } from './unanswered';
import type { Deposit, HistoryLine, WhoWasSent } from '../types';

/** A deposit whose row is gone from *Dépôts*, from its lines in *Historique*. */
function fromHistory(
  { idFlux, nomFichier }: AnswerToDeposit,
  history: readonly HistoryLine[],
): Deposit | null {
  const lines = history.filter((line) => fluxKey(line.idFlux) === fluxKey(idFlux));
  const [first] = lines;
  if (idFlux === '' || first === undefined) return null;
  return {
    ...EMPTY_DEPOSIT,
    fileName: nomFichier,
    idFlux: first.idFlux,
    horodatage: first.date,
    action: first.action,
    passages: lines.length,
  };
}

/** Of deposits in the order they were made, the newest that was not given up, else the newest. */
function newest(deposits: readonly Deposit[]): Deposit | null {
  return deposits.findLast(({ state }) => !FREEING.has(state)) ?? deposits.at(-1) ?? null;
}

/**
 * The deposit an accusé answers: by idFlux; by file name when it has none, the newest where several share it; else the one
 * that someone chose. A deposit that was replaced, out of date or cancelled is found as well: it was dropped all the same.
 */
export function findDeposit(
  answer: AnswerToDeposit,
  { deposits, history }: Journal,
  { sameFile, deposit }: Pick<ApplyOptions, 'sameFile' | 'deposit'>,
): Deposit | null {
  const byFlux = (flux: string) => {
    const key = fluxKey(flux);
    return key === '' ? null : (deposits.find(({ idFlux }) => fluxKey(idFlux) === key) ?? null);
  };
  const own =
    fluxKey(answer.idFlux) === ''
      ? newest(deposits.filter(({ fileName }) => sameFile(fileName, answer.nomFichier)))
      : (byFlux(answer.idFlux) ?? fromHistory(answer, history));
  return own ?? byFlux(deposit ?? '');
}

/** Whether no accusé said yet what became of a file: it may be the one that an accusé without a name answers. */
export const awaitsAnswer = ({ accuse, state }: Deposit): boolean =>
  accuse === '' && state !== 'processed' && state !== 'processed-with-ko' && state !== 'rejected';

/** An accusé may name a passage twice. */
const idsOf = ({ ok, ko }: AnswerToDeposit): ReadonlySet<string> =>
  new Set([...ok, ...ko.map(({ idTechnique }) => idTechnique)].map((id) => id.trim()));

/** The deposit that `force` makes of the accusé of an unknown flux: all that is known of it. */
export function forcedDeposit(answer: AnswerToDeposit): Deposit {
  return {
    ...EMPTY_DEPOSIT,
    fileName: answer.nomFichier,
    idFlux: answer.idFlux || answer.nomFichier || answer.accuse,
    passages: idsOf(answer).size,
  };
}

/**
 * The lines that `force` makes. Their date is unknown, so that they are the oldest: they undo nothing that a
 * deposit of this workbook says.
 */
export function forcedLines(
  { idFlux }: Deposit,
  answer: AnswerToDeposit,
  whoOf: (idTechnique: string) => WhoWasSent | null,
): readonly HistoryLine[] {
  return [...idsOf(answer)].map((idTechnique) => ({
    idTechnique,
    idFlux,
    ordinal: 0,
    action: 'CREATION',
    date: '',
    outcome: null,
    idTraitement: '',
    message: '',
    ...(whoOf(idTechnique) ?? NOBODY),
    fieldsAtFault: '',
    replacedBy: '',
  }));
}
