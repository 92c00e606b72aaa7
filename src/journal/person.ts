import { foldWords, remember, shortSha256, type Values } from '#dictionary';
import type { WhoWasSent } from './types';

const KEY_LENGTH = 16;

/**
 * Who a passage is of, and for what: 16 hex of the birth name, first name, sex, full birth, code and delivery date,
 * whatever the case and accents. No id, no NIR and no branch is in it, so that a passage is known again under another id or
 * identified another way. '' where the row does not say all of these. Source: design.md.
 * @param values what the row says, the fields that its branch does not send among them.
 */
export function personKey(values: Values): string {
  const { code = '', dateDebutValidite: delivered = '' } = values;
  return personKeyAs({ ...nameOf(values), code, delivered }, values);
}

/** The same, had the row these names, this code and this delivery date: the birth and the sex are its own. */
export function personKeyAs(
  { nom, prenom, code, delivered }: Names & { readonly code: string; readonly delivered: string },
  { sexe = '', anneeNaissance, moisNaissance, jourNaissance }: Values,
): string {
  const birth = [anneeNaissance, moisNaissance, jourNaissance].map((part = '') => part.replace(/^0+/, ''));
  const said = [nom, prenom, sexe, ...birth, code, delivered];
  if (said.includes('')) return '';
  const person = said.map(foldWords);
  if (person.includes('')) return '';
  return shortSha256(JSON.stringify(person), KEY_LENGTH);
}

/** The holder's names, whichever columns hold them; '' where none does. */
export function nameOf(values: Values): { readonly nom: string; readonly prenom: string } {
  return {
    nom: values.nomNaissance ?? values.nomTitulaire ?? '',
    prenom: values.prenom1 ?? values.prenom1Titulaire ?? '',
  };
}

/** Names as they are compared, one beside the other. */
export interface Names {
  readonly nom: string;
  readonly prenom: string;
}

/** The names of a line or of a row, without accents nor case. */
export const foldedNames = ({
  nomNaissance,
  prenom1,
}: Pick<WhoWasSent, 'nomNaissance' | 'prenom1'>): Names => ({
  nom: foldWords(nomNaissance),
  prenom: foldWords(prenom1),
});

/** Whether one is the other, or some of its words: « Jean », « Jean Pierre ». */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const [few, many] = one.length <= two.length ? [one, two] : [two, one];
  return few.every((word) => word !== '' && many.includes(word));
}

const wordsOf = remember((name) => name.split(' '));
