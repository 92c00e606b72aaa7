import { groupBy, runsOf } from '#dictionary';
import { fluxKey, isAccepted, IS_LIVE } from '../../states';
import type { Demarche, Deposit, HistoryLine } from '../../types';

/** A file of which *Historique* lost lines. */
export interface Incomplete {
  readonly deposit: Deposit;
  /** Lines that left, or that no longer tell their passage. */
  readonly lines: number;
  /** Accepted passages, besides, that no line says accepted any more. */
  readonly accepted: number;
  /** The places in the file of the lines that left, 1-based, in order; empty where they are not known. */
  readonly places: readonly number[];
}

/**
 * The files of CREATION whose counts in *Dépôts* are more than their lines in *Historique* say. A line that was pasted over
 * another is one passage, not two, be its id typed again: it has the place of the other. Source: design.md.
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
    const accepted = passagesOf(own.filter(isAccepted));
    const passages = Math.max(deposit.passages, (deposit.ok ?? 0) + (deposit.ko ?? 0));
    const lines = Math.max(0, passages - Math.min(passagesOf(own), placesOf(own)));
    const unsaid = Math.max(0, (deposit.ok ?? 0) - accepted - lines);
    if (lines + unsaid === 0) return [];
    return [{ deposit, lines, accepted: unsaid, places: lostPlaces(own, passages, lines) }];
  });
}

const passagesOf = (lines: readonly HistoryLine[]): number =>
  new Set(lines.map(({ idTechnique }) => idTechnique)).size;

/** How many places of the file the lines are of; what an accusé says of an id that the file had not has none, and counts as one. */
const placesOf = (lines: readonly HistoryLine[]): number =>
  new Set(lines.map(({ ordinal, idTechnique }) => (ordinal > 0 ? ordinal : idTechnique))).size;

function lostPlaces(own: readonly HistoryLine[], passages: number, lost: number): readonly number[] {
  const kept = new Set(own.map(({ ordinal }) => ordinal));
  const places = Array.from({ length: passages }, (_, at) => at + 1).filter((place) => !kept.has(place));
  return places.length === lost ? places : [];
}

const MISSING = 'missing-lines';

/**
 * What *Démarches* calls the lines that a file lost, so that others stop again: its flux, how many, and their places in the file
 * where they are known, `… (4 : 3, 7-9)`.
 */
export function missingId({ deposit, lines, accepted, places }: Incomplete): string {
  const where =
    places.length === 0
      ? ''
      : ` : ${runsOf(places)
          .map(({ first, last }) => (first === last ? first : `${first}-${last}`))
          .join(', ')}`;
  return `${deposit.idFlux} (${lines + accepted}${where})`;
}

/** What someone calls them who names the file, or its flux: the lines that it lost so far. Any other name stays. */
export function missingNamed(
  name: string,
  deposits: readonly Deposit[],
  history: readonly HistoryLine[],
): string {
  const found = incompleteDeposits(deposits, history).find(
    ({ deposit }) => name === deposit.fileName || fluxKey(name) === fluxKey(deposit.idFlux),
  );
  return found === undefined ? name : missingId(found);
}

/** Whether someone explained that many lines, and those: where their places are said, no other. */
export function explains(demarches: readonly Demarche[], incomplete: Incomplete): boolean {
  const { deposit, lines, accepted, places } = incomplete;
  return demarches.some(({ code, idTechnique }) => {
    if (code !== MISSING) return false;
    const [, flux = '', count = '0', where] = /^(.*) \((\d+)(?: : ([\d, -]+))?\)$/.exec(idTechnique) ?? [];
    if (fluxKey(flux) !== fluxKey(deposit.idFlux) || Number(count) < lines + accepted) return false;
    const runs = where?.split(', ').map((run) => run.split('-').map(Number));
    const isSaid = (place: number) =>
      runs?.some(([first = 0, last = first]) => first <= place && place <= last) ?? true;
    return places.every(isSaid);
  });
}
