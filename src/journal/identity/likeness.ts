import { isLostOrSwapped, isOneSlip } from '#dictionary';
import { sameWords } from '../person';
import { isNameless, type Told } from './passage';

/** Whether two passages are one, may be, or are not. */
export type Likeness = 'same' | 'maybe' | 'other';

/**
 * How two passages compare, be they of rows or of lines of *Historique*. « Born alike » is told by the key of one under the
 * names, the code and the delivery of the other, for a line does not keep the birth nor the sex:
 *
 * | what is the same                                                              |       |
 * |-------------------------------------------------------------------------------|-------|
 * | the person key                                                                | same  |
 * | where one has no key: the 8 hex of what tells the person, and the names       | same  |
 * | where a line has neither, for they were wiped: names, code, delivery          | same  |
 * | born alike, the letters of the names, whatever the blanks and hyphens         | same  |
 * | born alike, the names but for a letter of one, a first name cut short, a name added | maybe |
 * | names, code and delivery, a first name missing or not: the birth may have been corrected | maybe |
 * | the 8 hex, where nothing is known of the names (version 1)                    | maybe |
 */
export function likeness(a: Told, b: Told): Likeness {
  if (a.personKey !== '' && a.personKey === b.personKey) return 'same';
  const hasNoKey = a.personKey === '' || b.personKey === '';
  const haveSameData = a.identity !== '' && a.identity === b.identity;
  const haveSameNames = a.nom === b.nom && a.prenom === b.prenom;
  if (hasNoKey && haveSameData && haveSameNames) return 'same';
  if (isNameless(a) || isNameless(b)) return haveSameData ? 'maybe' : 'other';
  if (a.code !== b.code || a.delivered !== b.delivered) return 'other';
  if (haveSameNames) return isWiped(a) || isWiped(b) ? 'same' : 'maybe';
  if (a.nom !== '' && a.nom === b.nom && (a.prenom === '' || b.prenom === '')) return 'maybe';
  if (!areNear(a, b) || !areBornAlike(a, b)) return 'other';
  return areOfSameLetters(a, b) ? 'same' : 'maybe';
}

/** Nothing is left of what told the person of a line, but the names. */
const isWiped = ({ personKey, identity, prenom }: Told): boolean =>
  personKey === '' && identity === '' && prenom !== '';

const areBornAlike = (a: Told, b: Told): boolean => isBornAs(a, b) || isBornAs(b, a);

const isBornAs = (row: Told, other: Told): boolean =>
  other.personKey !== '' && row.keyAs?.(other) === other.personKey;

/**
 * Where two passages of the same 8 hex are met if they are the same. These tell the person by the number of a CPF file, which
 * may be one by mistake on thousands of rows: names tell them apart.
 */
export const dataKey = ({ identity, nom, prenom }: Told): string =>
  identity === '' ? '' : [identity, lettersOf(nom), lettersOf(prenom)].join('\n');

/** Names without blanks: a hyphen, an apostrophe and a blank are one, or none. */
export const lettersOf = (name: string): string => name.replaceAll(' ', '');

const sameLetters = (a: string, b: string): boolean => a === b || lettersOf(a) === lettersOf(b);

const areOfSameLetters = (a: Told, b: Told): boolean =>
  sameLetters(a.nom, b.nom) && sameLetters(a.prenom, b.prenom);

/** First names first: they mostly differ, and take less to compare. */
const areNear = (a: Told, b: Told): boolean =>
  sameLetters(a.prenom, b.prenom) ||
  a.prenom.startsWith(`${b.prenom} `) ||
  b.prenom.startsWith(`${a.prenom} `)
    ? sameLetters(a.nom, b.nom) || isOneSlip(a.nom, b.nom) || sameWords(a.nom, b.nom)
    : isLostOrSwapped(a.prenom, b.prenom) && sameLetters(a.nom, b.nom);
