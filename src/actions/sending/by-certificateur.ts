import type { CheckResult, RowState } from '#actions/checking';
import { groupBy } from '#dictionary';

/** So many passages of a certificateur, and so of one file at least. */
export interface OfCertificateur {
  readonly idClient: string;
  /** As *Certificateurs* has it; '' where it does not say. */
  readonly nom: string;
  readonly natureDeposant: string;
  readonly count: number;
}

/** How many of these rows go under each certificateur, in the order in which they are met; those of none that is known are in none. */
export function countByCertificateur(
  { ids, workspace: { certificateurs } }: Pick<CheckResult, 'ids' | 'workspace'>,
  rows: readonly RowState[],
): readonly OfCertificateur[] {
  return [...groupBy(rows, (row) => ids.of(row)?.idClientCertificateur ?? '')].flatMap(([idClient, own]) => {
    if (idClient === '') return [];
    const line = certificateurs.find((each) => each.idClient === idClient);
    const natureDeposant = own[0] === undefined ? '' : (ids.of(own[0])?.natureDeposant ?? '');
    return [{ idClient, nom: line?.nom ?? '', natureDeposant, count: own.length }];
  });
}
