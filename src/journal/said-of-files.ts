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

/** States by which a file would not be at CDC: typed over one that was dropped, they are not believed. */
const NOT_THERE: ReadonlySet<DepositState> = new Set<DepositState>([...FREEING, 'generated']);

/**
 * A deposit, as what was said of its file bears out its state:
 *
 * | typed in *Dépôts* | over a file | it is |
 * |---|---|---|
 * | Généré, Annulé, Remplacé, Périmé | dropped, or of which someone said what the portal shows | dropped all the same |
 * | Généré | that the tool gave up | given up all the same |
 * | Annulé, Remplacé, Périmé | that nobody gave up | waiting to be confirmed or given up |
 * | any of the four | declared | declared |
 */
export function asSaid(deposit: Deposit, said: SaidOfFiles): Deposit {
  const { state, portal, sha256 } = deposit;
  const key = fluxKey(deposit.idFlux);
  if (NOT_THERE.has(state) && (portal !== null || said.dropped.has(key)))
    return { ...deposit, state: 'deposited' };
  if (state === 'generated' && said.givenUp.has(key)) return { ...deposit, state: 'cancelled' };
  return isTypedOver(deposit, said)
    ? { ...deposit, state: sha256 === '' ? 'declared' : 'generated', isTypedOver: true }
    : deposit;
}
