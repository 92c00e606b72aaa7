import { groupBy } from '#dictionary';
import { fluxKey, isAccepted } from '../../states';
import type { Deposit, HistoryLine } from '../../types';

/** What *Historique* says that *Dépôts* does not bear out. */
export interface NotBorneOut {
  /** Files of which more passages are said accepted than their accusé counted: a result was typed. */
  readonly saidMore: readonly { readonly deposit: Deposit; readonly accepted: number }[];
  /** Files that *Dépôts* no longer lists, by the moment of each, in order; their passages count as deposited. */
  readonly unlisted: readonly { readonly idFlux: string; readonly date: string }[];
}

/** Holds the two lists against each other. Pure; the work grows as the number of lines. */
export function notBorneOut(deposits: readonly Deposit[], history: readonly HistoryLine[]): NotBorneOut {
  const lines = groupBy(history, ({ idFlux }) => fluxKey(idFlux));
  const saidMore = deposits.flatMap((deposit) => {
    const own = lines.get(fluxKey(deposit.idFlux)) ?? [];
    const accepted = new Set(own.flatMap((line) => (isAccepted(line) ? line.idTechnique : []))).size;
    return deposit.ok !== null && accepted > deposit.ok ? [{ deposit, accepted }] : [];
  });
  const listed = new Set(deposits.map(({ idFlux }) => fluxKey(idFlux)));
  const unlisted = [...lines].flatMap(([key, [first]]) =>
    first === undefined || listed.has(key) ? [] : [{ idFlux: first.idFlux, date: first.date }],
  );
  return { saidMore, unlisted };
}
