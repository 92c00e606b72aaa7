import { DECLARED } from './identity/claims/claims';
import { fluxKey } from './states';
import type { Demarche, Deposit, DepositState } from './types';

/** Code in *Démarches* of a file that is not to be dropped: cancelled in the pane, replaced, or out of date. */
export const GIVEN_UP = 'file-given-up';

/** Code in *Démarches* of a declaration that was wrong. */
export const TAKEN_BACK = 'declaration-taken-back';

/** What was given up by the tool, whatever *Dépôts* says: the files, and what was declared, as {@link fluxKey} has them. */
export type GivenUp = ReadonlySet<string>;

/** Reads it; *Démarches* only grows, and nobody types in it. */
export const givenUpBy = (demarches: readonly Demarche[]): GivenUp =>
  new Set(
    demarches.flatMap(({ code, idTechnique }) =>
      code === GIVEN_UP || code === TAKEN_BACK ? fluxKey(idTechnique) : [],
    ),
  );

/** A file whose making was stopped before it was given has no print yet. */
const isUnfinished = ({ sha256, idFlux }: Deposit): boolean =>
  sha256 === '' && !fluxKey(idFlux).startsWith(`${DECLARED}-`);

/** The states that set the passages of a file free. */
const FREEING: ReadonlySet<DepositState> = new Set<DepositState>(['cancelled', 'replaced', 'stale']);

/** Whether « Annulé », « Remplacé » or « Périmé » was typed by hand over a file: nobody was asked whether it was dropped. */
export const isTypedOver = (deposit: Deposit, givenUp: GivenUp): boolean =>
  FREEING.has(deposit.state) && !isUnfinished(deposit) && !givenUp.has(fluxKey(deposit.idFlux));

/** What it is then: a file that waits to be confirmed or given up, or what was declared. */
export const beforeTypedOver = (deposit: Deposit): Deposit => ({
  ...deposit,
  state: deposit.sha256 === '' ? 'declared' : 'generated',
  isTypedOver: true,
});
