import type { CheckResult } from '#actions/checking';
import { groupBy } from '#dictionary';
import type { FluxFile } from '#flux';
import type { Deposit } from '#journal';
import { rewriteDeposit } from './accuses/write-again';
import { hashDiffers, missingLines, nirWiped, noDeposit, rowsChanged } from './rewrite-refusals';

/** A deposit, and its file written again. */
export interface Rewritten {
  readonly deposit: Deposit;
  readonly file: FluxFile;
}

/** Files that were taken back. One whose rows changed since is not: it is said that they did. */
const GONE: ReadonlySet<Deposit['state']> = new Set<Deposit['state']>(['replaced', 'cancelled']);

/**
 * Writes the file of a deposit again from the rows as they stand, by the time and the ids that *Dépôts* keeps, and
 * makes sure by its SHA-256 that it is the same file.
 * @param idFlux the last that was not taken back, by default.
 * @throws BadInputError when there is no such deposit, or when it cannot be the same file.
 */
export function rewrite(result: CheckResult, idFlux?: string): Rewritten {
  const { deposits, history } = result.journal;
  const deposit =
    idFlux === undefined
      ? deposits.findLast(({ state }) => !GONE.has(state))
      : deposits.find((each) => each.idFlux === idFlux);
  if (deposit === undefined) throw noDeposit();
  const lines = history.filter((line) => line.idFlux === deposit.idFlux);
  if (lines.length !== deposit.passages)
    throw missingLines(deposit.fileName, deposit.passages - lines.length);
  const byId = groupBy(result.rows, ({ idTechnique }) => idTechnique);
  const changed = lines.filter(
    ({ idTechnique, fingerprint }) =>
      !(byId.get(idTechnique) ?? []).some((row) => row.fingerprint === fingerprint),
  );
  if (changed.length > 0)
    throw rowsChanged(
      deposit.fileName,
      changed.map(({ idTechnique }) => idTechnique),
    );
  const wiped = lines.filter(({ idTechnique }) =>
    (byId.get(idTechnique) ?? []).some(({ nir }) => nir === 'wiped'),
  );
  if (wiped.length > 0) throw nirWiped(deposit.fileName, wiped.length);
  const file = rewriteDeposit(result, deposit.idFlux);
  if (file === null) throw hashDiffers(deposit.fileName);
  return { deposit, file };
}
