import { groupBy } from '#dictionary';
import { fluxKey, IS_LIVE } from '../states';
import type { Demarche, Deposit, HistoryLine } from '../types';

/** A file of which *Historique* lost lines. */
export interface Incomplete {
  readonly deposit: Deposit;
  /** Lines that left, or that no longer tell their passage. */
  readonly lines: number;
  /** Accepted passages, besides, that no line says accepted any more. */
  readonly accepted: number;
}

/**
 * The files of CREATION whose counts in *Dépôts* are more than their lines in *Historique* say. A line that was pasted over
 * another is one passage, not two. Source: design.md.
 */
export function incompleteDeposits(
  deposits: readonly Deposit[],
  history: readonly HistoryLine[],
): readonly Incomplete[] {
  const counted = deposits.filter(({ action, state }) => action === 'CREATION' && IS_LIVE[state]);
  if (counted.length === 0) return [];
  const byFlux = groupBy(
    history.filter(({ idTechnique }) => idTechnique !== ''),
    ({ idFlux }) => fluxKey(idFlux),
  );
  return counted.flatMap((deposit) => {
    const own = byFlux.get(fluxKey(deposit.idFlux)) ?? [];
    const accepted = passagesOf(own.filter(({ outcome }) => outcome === 'accepted' || outcome === 'known'));
    const lines = Math.max(0, deposit.passages - passagesOf(own));
    const unsaid = Math.max(0, (deposit.ok ?? 0) - accepted - lines);
    return lines + unsaid === 0 ? [] : [{ deposit, lines, accepted: unsaid }];
  });
}

const passagesOf = (lines: readonly HistoryLine[]): number =>
  new Set(lines.map(({ idTechnique }) => idTechnique)).size;

const MISSING = 'missing-lines';

/** What *Démarches* calls the lines that a file lost: its flux, and how many, so that more of them stop again. */
export function missingId({ deposit, lines, accepted }: Incomplete): string {
  return `${deposit.idFlux} (${lines + accepted})`;
}

/** Whether someone explained that many lines; of a file named without a count, all of them. */
export function explains(demarches: readonly Demarche[], incomplete: Incomplete): boolean {
  const { deposit, lines, accepted } = incomplete;
  return demarches.some(({ code, idTechnique }) => {
    if (code !== MISSING) return false;
    if (idTechnique === deposit.fileName || fluxKey(idTechnique) === fluxKey(deposit.idFlux)) return true;
    const [, flux = '', count = '0'] = /^(.*) \((\d+)\)$/.exec(idTechnique) ?? [];
    return fluxKey(flux) === fluxKey(deposit.idFlux) && Number(count) >= lines + accepted;
  });
}
