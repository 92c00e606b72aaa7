import { fluxKey, isAccepted } from '../../states';
import type { DepositState, HistoryLine } from '../../types';
import type { Claim } from './claim-words';

/**
 * Whether the history holds what the word says. A line of the passage answers for a word that says it was sent, even if it
 * came back KO: *Statut* may be late; not one of a file given back before it was dropped, nor of one that was typed rejected
 * without an accusé, which would say so on the line. « Accepté » wants an answer of CDC's that says so.
 * @param lines those of the passage.
 */
export function isBorneOut(
  claim: Claim,
  lines: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
): boolean {
  const created = lines.filter(({ action }) => action === 'CREATION');
  if (claim === 'made') return created.length > 0;
  if (claim === 'sent')
    return created.some(({ idFlux, outcome }) => {
      const state = states.get(fluxKey(idFlux));
      return state !== 'cancelled' && (state !== 'rejected' || outcome !== null);
    });
  return created.some((line) => isAccepted(line) || line.outcome === 'doubtful');
}

/** What stands for the flux of a passage that someone says was sent without this workbook; and its code in *Démarches*. */
export const DECLARED = 'declared';

/** Code in *Démarches* of the answer that no passage of the workbook was sent by another way. */
export const NOTHING_SENT_BEFORE = 'nothing-sent-before';
