import { foldWords, isOneSlip } from '#dictionary';

const words = (text: string): readonly string[] => text.split(' ');

/** Words that say nothing: small ones, those of a question to the person, and those that databases put in names of columns. */
const STOP_WORDS: ReadonlySet<string> = new Set([
  ...words(
    'de du des d la le les l a au aux en et ou un une pour par sur s n e es est dans the of and at on in to',
  ),
  ...words(
    'quel quelle quels quelles votre vos mon ma mes sa son ses vous etes etiez il elle avez ete your what is are',
  ),
  ...words(
    'merci indiquer indiquez preciser precisez saisir saisissez renseigner renseignez veuillez ici svp please',
  ),
  ...words('lib lb libelle ind etu col zone profile field custom champ top flag str txt'),
]);

/** What a word is short for, or says in another language. */
const SHORT_FOR: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    naissance: 'naiss nais nai ne nee nes nees ness pat birth born natal natale naissances',
    date: 'dt dte dat jour day',
    numero: 'num no nr nbr number',
    nombre: 'nb',
    ville: 'vil commune lieu loc localite com comm cne city town place vle',
    code: 'cod cd',
    certification: 'certif certifs cert',
    postal: 'cp zip postcode',
    prenom: 'prenoms pren pnom forename given fname firstname',
    nom: 'noms name',
    pays: 'pay country',
    usage: 'usu us usuel',
    sexe: 'sex sx gender genre',
    diplome: 'dip dipl diplomes',
    obtention: 'obt obtenue obtenu',
    delivrance: 'deliv dlv',
    deliberation: 'delib',
    decision: 'dec',
    resultat: 'res result',
    mention: 'ment',
    examen: 'exam exams',
    inscription: 'insc',
    validite: 'valid val',
  }).flatMap(([whole, shorts]) => words(shorts).map((short) => [short, whole])),
);

/** Words that many headers share: alone they liken nothing. */
const COMMON: ReadonlySet<string> = new Set(
  words(
    'date code numero nom debut fin niveau type mode modalite nombre score id identifiant certification diplome titre postal ville pays',
  ),
);

/** Whether a word alone likens nothing. */
export const isCommon = (word: string): boolean => COMMON.has(word);

/** The words that tell something, abbreviations spelled out, each once. */
export function tellingWords(text: string): readonly string[] {
  const camel = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const telling = foldWords(camel.replaceAll('_', ' '))
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => SHORT_FOR[word] ?? word);
  return [...new Set(telling)];
}

/** Fewer letters than this begin too many words. */
const SHORTEST = 4;

/** The same word, its plural, what it is short for, or a slip of the finger in a long one. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST && long.startsWith(short)) return true;
  if (short.length < 5) return `${short}s` === long;
  return isOneSlip(one, other);
}
