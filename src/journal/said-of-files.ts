import { DECLARED } from './identity/claims/claims';
import { FREEING, fluxKey } from './states';
import type { Demarche, Deposit, DepositState } from './types';

/** Code in *Démarches* of a file that is not to be dropped: cancelled in the pane, replaced, or out of date. */
export const GIVEN_UP = 'file-given-up';

/** Code in *Démarches* of a declaration that was wrong. */
export const TAKEN_BACK = 'declaration-taken-back';

/** Codes in *Démarches* of a file that someone dropped, and of a drop that was confirmed too soon. */
export const DROPPED = 'file-dropped';
export const DROP_TAKEN_BACK = 'drop-taken-back';

/** What was said of files, whatever *Dépôts* says: as {@link fluxKey} has them. */
export interface SaidOfFiles {
  /** Not to be dropped, or declared by mistake. */
  readonly givenUp: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

/** Reads it, what was said last being right; *Démarches* only grows, and nobody types in it. */
export function saidOfFiles(demarches: readonly Demarche[]): SaidOfFiles {
  const givenUp = new Set<string>();
  const dropped = new Set<string>();
  for (const { code, idTechnique } of demarches) {
    const key = fluxKey(idTechnique);
    if (code === GIVEN_UP || code === TAKEN_BACK) givenUp.add(key);
    else if (code === DROPPED) {
      dropped.add(key);
      givenUp.delete(key);
    } else if (code === DROP_TAKEN_BACK) {
      dropped.delete(key);
      givenUp.delete(key);
    }
  }
  return { givenUp, dropped };
}

/** A file whose making was stopped before it was given has no print yet. */
const isUnfinished = (deposit: Deposit): boolean => deposit.sha256 === '' && !isDeclaration(deposit);

const isDeclaration = ({ idFlux }: Deposit): boolean => fluxKey(idFlux).startsWith(`${DECLARED}-`);

/**
 * Whether « Annulé », « Remplacé » or « Périmé » was typed by hand over a file: nobody was asked whether it was dropped. Or « Généré »
 * over what was declared, of which no file waits.
 */
export const isTypedOver = (deposit: Deposit, { givenUp }: SaidOfFiles): boolean =>
  (FREEING.has(deposit.state) || (deposit.state === 'generated' && isDeclaration(deposit))) &&
  !isUnfinished(deposit) &&
  !givenUp.has(fluxKey(deposit.idFlux));

/** What it is then: a file that waits to be confirmed or given up, or what was declared. */
export const beforeTypedOver = (deposit: Deposit): Deposit => ({
  ...deposit,
  state: deposit.sha256 === '' ? 'declared' : 'generated',
  isTypedOver: true,
});

/** States by which a file would not be at CDC: typed over one that was dropped, they are not believed. */
const NOT_THERE: ReadonlySet<DepositState> = new Set<DepositState>([...FREEING, 'generated']);

/** Whether one of them was typed over a file that someone dropped, or of which someone said what the portal shows. */
export const isDroppedAllTheSame = (deposit: Deposit, { dropped }: SaidOfFiles): boolean =>
  NOT_THERE.has(deposit.state) && (deposit.portal !== null || dropped.has(fluxKey(deposit.idFlux)));

/** Whether « Généré » was typed over a file that the tool gave up: it does not wait again for that. */
export const isGivenUpAllTheSame = ({ state, idFlux }: Deposit, { givenUp }: SaidOfFiles): boolean =>
  state === 'generated' && givenUp.has(fluxKey(idFlux));
