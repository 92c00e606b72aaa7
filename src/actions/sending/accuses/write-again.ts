import type { CheckResult, RowState } from '#actions/checking';
import { BadInputError, groupBy, sha256Hex } from '#dictionary';
import { planFlux, writeFlux, type FluxFile } from '#flux';
import type { Deposit, HistoryLine } from '#journal';

export type SameId = ReadonlyMap<string, readonly RowState[]>;

/**
 * The file of a deposit, written again from the rows as they stand.
 * @returns null when it is not the same to the byte: rows changed, or are gone.
 */
export function rewriteDeposit(result: CheckResult, idFlux: string): FluxFile | null {
  const deposit = result.journal.deposits.find((each) => each.idFlux === idFlux);
  if (deposit === undefined) return null;
  const byId = groupBy(result.rows, ({ idTechnique }) => idTechnique);
  return writeAgain(result, deposit, result.journal.history, byId);
}

/** The same, of a journal that is not kept yet. */
export function writeAgain(
  result: CheckResult,
  deposit: Deposit,
  history: readonly HistoryLine[],
  byId: SameId,
): FluxFile | null {
  const lines = history
    .filter(({ idFlux }) => idFlux === deposit.idFlux)
    .sort((a, b) => a.ordinal - b.ordinal);
  const rows = lines.flatMap(({ idTechnique, fingerprint }) => {
    const same = byId.get(idTechnique) ?? [];
    return same.find((row) => row.fingerprint === fingerprint) ?? same[0] ?? [];
  });
  if (rows.length === 0 || rows.length !== lines.length) return null;
  try {
    const file = writeFlux(deposit, rows, planFlux(result.workspace.schema));
    return sha256Hex(file.chunks) === deposit.sha256 ? file : null;
  } catch (error) {
    // Rows changed since may hold what no flux can: the lines are then given as they came.
    if (error instanceof BadInputError) return null;
    throw error;
  }
}
