import { isOneSlip } from '#dictionary';
/** Who a row is about, for comparison: names folded to words alone. */
export interface Person {
  readonly nom: string;
  readonly prenom: string;
  /** The day of birth, 1 to 31: two rows of one group may have day and month swapped. */
  readonly day: number;
  /** The birth name as it is written. */
  readonly written: string;
}

/** Whether two people of the same birth, or with day and month swapped, are most likely one; the very same is not near. */
export function isNearPerson(one: Person, other: Person): boolean {
  const sameNom = one.nom === other.nom;
  const samePrenom = one.prenom === other.prenom;
  if (one.day !== other.day) return sameNom && samePrenom;
  if (sameNom && samePrenom) return false;
  if (samePrenom) return isOneSlip(one.nom, other.nom);
  if (sameNom) return isCutShort(one.prenom, other.prenom) || isCutShort(other.prenom, one.prenom);
  return one.nom === other.prenom && one.prenom === other.nom;
}

/** `jean` for `jean pierre`. */
const isCutShort = (short: string, long: string) => long.startsWith(`${short} `);
