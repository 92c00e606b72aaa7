import type { SplitName } from '#cells';
import { foldWords } from '#dictionary';
import type { Profile } from '../contents/profile';

/** Headers of a column that holds a whole name. */
const WHOLE_NAME =
  /^(?:nom complet|full name|identite|titulaire|candidate?s?|apprenante?s?|stagiaires?|etudiante?s?|eleves?|participante?s?|beneficiaires?|personne|laureate?s?|diplomee?s?|apprentie?s?|certifiee?s?|auditeurs?|alternante?s?)(?: (?:e|s))*$/;

/** « Nom et prénom », « NOM Prénom du candidat », « Prénom NOM ». */
const BOTH = /\b(?:noms?\b.*\bprenoms?|prenoms?\b.*\bnoms?)\b/;
const PRENOM_FIRST = /\bprenoms?\b.*\bnoms?\b/;

/** Whether a header says that the column holds a name and a first name, or a person. */
export const saysWholeName = (header: string): boolean =>
  [BOTH, WHOLE_NAME].some((pattern) => pattern.test(foldWords(header)));

/** « Prénom et nom » */
export const saysFirstNameFirst = (header: string): boolean => PRENOM_FIRST.test(foldWords(header));

const ENOUGH = 0.5;

/** How a column that holds a name and a first name is taken apart; null when it does not look like one. */
export function wholeNameSplit(header: string, profile: Profile): SplitName | null {
  if (!saysWholeName(header)) return null;
  if (profile.splits.capitals >= ENOUGH) return 'capitals';
  const order = saysFirstNameFirst(header) ? 'first-name-first' : 'name-first';
  return profile.splits[order] >= ENOUGH ? order : null;
}

/** Whether most cells hold two names or more: then the others are the second and third. */
const SEVERAL_NAMES = 0.3;

/** How the column of one field is taken apart, when it holds more than the field. */
export function splitOf(field: string, header: string, profile: Profile): SplitName | null {
  const { splits, date, certificationCode } = profile;
  switch (field) {
    case 'dateNaissance':
      return date < ENOUGH && splits.birth >= 0.3 ? 'birth' : null;
    case 'libelleCommuneNaissance':
      return splits['town-department'] >= 0.3 ? 'town-department' : null;
    case 'code':
      return certificationCode < ENOUGH && splits['code-title'] >= ENOUGH ? 'code-title' : null;
    case 'prenom1':
      return /\bprenom ?s\b/.test(foldWords(header)) && splits['first-names'] >= SEVERAL_NAMES
        ? 'first-names'
        : null;
    default:
      return null;
  }
}
