import { foldWords, isLostOrSwapped, isOneSlip } from '#dictionary';
import { isFirstName } from './first-names';

/** Who a row is about, as it is written. */
export interface Person {
  readonly nom: string;
  readonly prenom: string;
  readonly sexe: string | undefined;
  /** The day of birth, 1 to 31: two rows of one group may have day and month swapped. */
  readonly day: number;
}

/** Whether two people of the same birth, or with day and month swapped, are most likely one; the very same is not near. */
export function isNearPerson(one: Person, other: Person): boolean {
  const [nom, otherNom] = [foldWords(one.nom), foldWords(other.nom)];
  const [prenom, otherPrenom] = [foldWords(one.prenom), foldWords(other.prenom)];
  const sameNom = nom === otherNom;
  const samePrenom = prenom === otherPrenom;
  if (one.day !== other.day) return sameNom && samePrenom;
  if (sameNom && samePrenom) return false;
  if (samePrenom) return isOneSlip(nom, otherNom);
  if (sameNom)
    return (
      isCutShort(prenom, otherPrenom) ||
      isCutShort(otherPrenom, prenom) ||
      (one.sexe === other.sexe && isMisspelt(prenom, otherPrenom))
    );
  return nom === otherPrenom && prenom === otherNom;
}

/** `jean` for `jean pierre`. */
const isCutShort = (short: string, long: string) => long.startsWith(`${short} `);

/** Shorter first names are a letter away from too many others: Elsa, Elisa. */
const SHORTEST = 5;

/**
 * `isabele` or `isabllee` for `isabelle`: of two first names one is well known and the other is not, and a letter inside is
 * lost, doubled or swapped with the next. Twins often have names that are a letter apart: Camille and Camilla, Lise and
 * Elise, Marion and Marine are two people.
 */
function isMisspelt(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST || one.at(-1) !== other.at(-1)) return false;
  return isFirstName(one) !== isFirstName(other) && isLostOrSwapped(one, other);
}
