import type { KeptJournal } from '#actions/workspace';
import type { DepositState, HistoryLine } from '#journal';

/** States of a file of which nobody said yet what became of it. */
const OPEN: ReadonlySet<DepositState> = new Set<DepositState>(['generated', 'stale']);

const lineKey = ({ idFlux, idTechnique, action }: HistoryLine) => [idFlux, idTechnique, action].join('\n');

/**
 * What one workbook knows and another, saved in its place, would no longer know, each by its file or its id. A deposit
 * that only an accusé brings back is not the same: it has no file name, no SHA-256. An answer is.
 * @param opened what the other was made from.
 */
export function lostJournal(there: KeptJournal, opened: KeptJournal, saved: KeptJournal): readonly string[] {
  const known = new Set(opened.deposits.map(({ idFlux }) => idFlux));
  const states = new Map(saved.deposits.map(({ idFlux, state }) => [idFlux, state]));
  const lines = new Set(saved.history.map(lineKey));
  const answered = new Set(saved.history.filter(({ outcome }) => outcome !== null).map(lineKey));
  const steps = new Set(saved.demarches.map((each) => JSON.stringify(each)));
  return [
    ...there.deposits
      .filter(({ idFlux, state }) => {
        const now = states.get(idFlux);
        return now === undefined || !known.has(idFlux) || (OPEN.has(now) && !OPEN.has(state));
      })
      .map(({ fileName, idFlux }) => fileName || idFlux),
    ...there.history
      .filter((line) => !lines.has(lineKey(line)) || (line.outcome !== null && !answered.has(lineKey(line))))
      .map(({ idTechnique }) => idTechnique),
    ...there.demarches
      .filter((each) => !steps.has(JSON.stringify(each)))
      .map(({ idTechnique, code }) => [code, idTechnique].filter(Boolean).join(' ')),
  ];
}
