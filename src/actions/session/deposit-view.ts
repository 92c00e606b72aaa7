import { depositStateLabel, type Deposit, type Journal } from '#journal';
import type { Language } from '#dictionary';
import { groupBy } from '../group-by';
import type { RowState } from '../row-states';
import type { DepositView } from './types';

/** A deposit as the pane shows it. @param inSession idFlux of the files whose bytes are at hand. */
export function depositView(
  deposit: Deposit,
  { rows, journal }: { readonly rows: readonly RowState[]; readonly journal: Journal },
  language: Language,
  inSession: ReadonlySet<string>,
): DepositView {
  const rowsOf = groupBy(rows, ({ idTechnique }) => idTechnique);
  return {
    fileName: deposit.fileName,
    idFlux: deposit.idFlux,
    date: deposit.horodatage,
    action: deposit.action,
    passages: deposit.passages,
    state: deposit.state,
    stateLabel: depositStateLabel(deposit.state, language),
    ok: deposit.ok,
    ko: deposit.ko,
    rows: journal.history
      .filter(({ idFlux }) => idFlux === deposit.idFlux)
      .flatMap(({ idTechnique }) => (rowsOf.get(idTechnique) ?? []).map(({ row }) => row)),
    inSession: inSession.has(deposit.idFlux),
  };
}
