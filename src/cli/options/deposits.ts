import type { Accuse } from '#actions/sending';
import type { Deposit } from '#journal';
import { usage } from '../usage-words';

/**
 * The accusés with the deposits that `--deposit FLUX` or `--deposit ACCUSE=FLUX` says they answer; a flux is named by its idFlux
 * or by the name of its file.
 * @param paths the accusés as they were given, one each, in their order.
 * @throws BadInputError when an accusé or a deposit is not there, or when it is not said which of several accusés is meant.
 */
export function withDeposits(
  accuses: readonly Accuse[],
  typed: readonly string[],
  deposits: readonly Deposit[],
  paths: readonly string[],
): readonly Accuse[] {
  const chosen = new Map<Accuse, string>();
  // Two accusés of one name, from two folders, are told apart by how they were given.
  const meant = (typedName: string) => {
    const byPath = accuses.filter((_, index) => paths[index] === typedName);
    return byPath.length > 0 ? byPath : accuses.filter(({ name }) => name === typedName);
  };
  for (const each of typed) {
    const [, accuse, wanted = ''] = /^(?:(.*)=)?([^=]+)$/s.exec(each.trim()) ?? [];
    const deposit = findNamed(wanted, deposits);
    if (deposit === undefined) throw usage.deposit(each, deposits);
    const named = accuse === undefined ? accuses : meant(accuse);
    const [only, ...others] = named;
    if (only === undefined || others.length > 0) throw usage.accuseOfDeposit(each);
    chosen.set(only, deposit.idFlux);
  }
  return accuses.map((accuse) => {
    const deposit = chosen.get(accuse);
    return deposit === undefined ? accuse : { ...accuse, deposit };
  });
}

/** The deposit that someone names by its idFlux or by the name of its file. @throws BadInputError when it is not there. */
export function depositNamed(typed: string, deposits: readonly Deposit[]): Deposit {
  const deposit = findNamed(typed.trim(), deposits);
  if (deposit === undefined) throw usage.deposit(typed, deposits);
  return deposit;
}

const findNamed = (wanted: string, deposits: readonly Deposit[]): Deposit | undefined =>
  deposits.find(
    ({ idFlux, fileName }) => idFlux.toLowerCase() === wanted.toLowerCase() || fileName === wanted,
  );
