import { foldWords } from '#dictionary';

/** What tools put between what a column is of and what it says: « Participant - Nom », « Nom.Personne », `attendee.lastName`. */
const BETWEEN = /\s+[-–—/]\s+|\s*(?:[:>|→]|\.(?=\p{L}{2}))\s*/u;

/** Whoever the person is to the school. */
const WHO =
  'candidat|stagiaire|participant|beneficiaire|apprenant|etudiant|eleve|apprenti|alternant|auditeur|titulaire|certifie|laureat|personne|student|learner|candidate|trainee|attendee';

/** The same, and the groups of columns that speak of her or him. */
const OF_PERSON = new RegExp(
  `^(?:${WHO}|adherent|inscrit|usager|individu|person|user|civil|etat civil|identite)(?: (?:e|s|es))*s?$`,
);

/** Things whose own words a column may have: « Certification - Date d’obtention », « Libellé.Diplôme ». */
const OF_THING =
  /^(?:naissance|birth|certifications?|certificat|certificate|diplomes?|titre|titre vise|examen|exam|epreuve|jury|deliberation|passage|resultats?|result|validite)$/;

const BEFORE = new RegExp(String.raw`^(?:${WHO})(?: e)? (?=\S+)(?!et\b)(.+)$`);
const AFTER = new RegExp(String.raw`^(.+?)(?: (?:de l|de la|du|de|of the))? (?:${WHO})(?: e)?$`);

/** Hints that stand after a header without brackets: how to fill it, not what it is. */
const HINT =
  /[\s:,(]*(?:\b[OH]\s*\/\s*[NF]|\bM\s*\/\s*F|\boui\s*\/\s*non|\bj{1,2}\/m{1,2}\/a{2,4}|\?)[\s)*?]*$/iu;

/** A trailing hint taken off: « Obtenu O/N », « Sexe H/F »; null when there is none. */
export function withoutHint(header: string): string | null {
  const bare = header.replace(HINT, '').trim();
  return bare === '' || bare === header.trim() ? null : bare;
}

/** What a header says besides, and whether it says it of the person. */
export interface Unqualified {
  readonly text: string;
  readonly isOfPerson: boolean;
}

/**
 * What a header says besides whom or what it is of, the likeliest first: « Participant - Nom » says « Nom »,
 * « Date.Naissance » says « Date Naissance ». Nothing where it is of somebody else, or of something that we do not know.
 */
export function withoutQualifier(header: string): readonly Unqualified[] {
  const [first = '', second = '', ...others] = header.split(BETWEEN).map((part) => part.trim());
  if (others.length > 0) return [];
  if (first !== '' && second !== '') return [...saidOf(first, second), ...saidOf(second, first)];
  const words = foldWords(header);
  const [, told] = BEFORE.exec(words) ?? AFTER.exec(words) ?? [];
  return told === undefined ? [] : [{ text: told, isOfPerson: true }];
}

/** What « Participant - Nom » says, its qualifier being either side. */
function saidOf(qualifier: string, text: string): readonly Unqualified[] {
  const of = foldWords(qualifier);
  if (OF_PERSON.test(of)) return [{ text, isOfPerson: true }];
  if (!OF_THING.test(of)) return [];
  return [`${text} ${qualifier}`, `${text} de ${qualifier}`, text].map((said) => ({
    text: said,
    isOfPerson: false,
  }));
}
