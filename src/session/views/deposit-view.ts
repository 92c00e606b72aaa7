import type { RowState } from '#actions/checking';
import { groupBy, type Language } from '#dictionary';
import { depositStateLabel, onPortal, type Deposit, type Journal } from '#journal';
import type { DepositView } from '../types';

/** Shows deposits as the pane does. */
export function depositViewer(
  { rows, journal }: { readonly rows: readonly RowState[]; readonly journal: Journal },
  language: Language,
): (deposit: Deposit) => DepositView {
  const rowsOf = groupBy(rows, ({ idTechnique }) => idTechnique);
  const linesOf = groupBy(journal.history, ({ idFlux }) => idFlux);
  return (deposit) => ({
    fileName: deposit.fileName,
    hasFile: deposit.sha256 !== '',
    idFlux: deposit.idFlux,
    date: deposit.horodatage,
    action: deposit.action,
    passages: deposit.passages,
    state: deposit.state,
    stateLabel: depositStateLabel(deposit.state, language),
    ok: deposit.ok,
    ko: deposit.ko,
    portal: onPortal(deposit),
    message: deposit.message,
    rows: (linesOf.get(deposit.idFlux) ?? []).flatMap(({ idTechnique }) =>
      (rowsOf.get(idTechnique) ?? []).map(({ sheet, row }) => ({ sheet, row })),
    ),
  });
}
