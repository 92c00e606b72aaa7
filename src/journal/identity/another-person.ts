import { sameWords } from '../person';
import { likeness } from './likeness';
import type { Told } from './passage';

/**
 * Whether it is another person. Of what CDC holds, one name that differs is enough: it found that name. After a KO the name, or
 * the first name, is often what was wrong, and so are names in each other's place: both have to differ, or one of them
 * beside the birth or the sex.
 */
export function isAnotherPerson(line: Told, row: Told, isHeld: boolean): boolean {
  if ([line.nom, line.prenom, row.nom, row.prenom].includes('')) return false;
  if (likeness(line, row) !== 'other') return false;
  if (sameWords(line.nom, row.prenom) && sameWords(line.prenom, row.nom)) return false;
  const same = [sameWords(line.nom, row.nom), sameWords(line.prenom, row.prenom)];
  if (same.every(Boolean)) return false;
  return isHeld || !same.some(Boolean) || wasBornOtherwise(line, row);
}

/** Whether another birth or sex is in the key of the line: with all the rest of the line, the row's would be the same. */
const wasBornOtherwise = (line: Told, row: Told): boolean =>
  line.personKey !== '' && row.personKey !== '' && row.keyAs?.(line) !== line.personKey;
