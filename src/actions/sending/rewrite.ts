import type { CheckResult } from '#actions/checking';
import { BadInputError, groupBy, type Text } from '#dictionary';
import type { FluxFile } from '#flux';
import type { Deposit } from '#journal';
import { rewriteDeposit } from './accuses';

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
  if (deposit === undefined) throw refusal('deposit-missing', NO_DEPOSIT);
  const lines = history.filter((line) => line.idFlux === deposit.idFlux);
  if (lines.length !== deposit.passages)
    throw refusal('history-missing', missingLines(deposit.fileName, deposit.passages - lines.length));
  const byId = groupBy(result.rows, ({ idTechnique }) => idTechnique);
  const changed = lines.filter(
    ({ idTechnique, fingerprint }) =>
      !(byId.get(idTechnique) ?? []).some((row) => row.fingerprint === fingerprint),
  );
  if (changed.length > 0)
    throw refusal(
      'rows-changed',
      rowsChanged(
        deposit.fileName,
        changed.map(({ idTechnique }) => idTechnique),
      ),
    );
  const file = rewriteDeposit(result, deposit.idFlux);
  if (file === null) throw refusal('hash-differs', hashDiffers(deposit.fileName));
  return { deposit, file };
}

const refusal = (code: string, text: Text) => new BadInputError(code, text);

const NO_DEPOSIT: Text = {
  fr: 'Ce classeur ne garde la trace d’aucun fichier à refaire. Générez d’abord le flux, enregistrez le classeur, puis rouvrez-le ici.',
  en: 'This workbook keeps no trace of a file to make again. First generate the flux, save the workbook, then open it here.',
};

const missingLines = (name: string, count: number): Text => ({
  fr: `Le fichier « ${name} » ne peut pas être refait : il manque ${count} de ses lignes dans « Historique ». Enregistrez le classeur une fois la génération finie, puis rouvrez-le.`,
  en: `The file "${name}" cannot be made again: ${count} of its lines are missing from "Deposit history". Save the workbook once the generation is over, then open it again.`,
});

const NAMED = 5;

function rowsChanged(name: string, ids: readonly string[]): Text {
  const named = ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? ` (+${ids.length - NAMED})` : '');
  return {
    fr: `Le fichier « ${name} » ne peut plus être refait à l’identique : des passages ont changé depuis (${named}). Générez-en un nouveau.`,
    en: `The file "${name}" can no longer be made again as it was: passages changed since (${named}). Generate a new one.`,
  };
}

const hashDiffers = (name: string): Text => ({
  fr: `Le fichier « ${name} », refait, n’est pas identique à celui qui a été généré : il n’est pas remis. Vérifiez la version du format dans Paramètres, ou générez-en un nouveau.`,
  en: `The file "${name}", made again, is not the one that was generated: it is not handed over. Check the format version in Settings, or generate a new one.`,
});
