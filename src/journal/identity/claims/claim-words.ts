import { foldWords, type CellValue } from '#dictionary';
import { readStatus, STATUSES } from '../../lists/labels';

/** What a word of *Statut* says became of the passage. */
export type Claim = 'accepted' | 'sent' | 'made';

/** Words of a passage that left. */
const LEFT = [
  ...Object.values(STATUSES.deposited),
  ...[
    'envoyé',
    'envoi',
    'transmis',
    'transmission',
    'télétransmis',
    'chargé',
    'téléversé',
    'parti',
    'remonté',
    'transféré',
    'communiqué',
    'déclaré',
  ],
  ...['adressé', 'expédié', 'mis en ligne', 'mise en ligne', 'sent', 'submitted', 'transmitted', 'uploaded'],
].map(foldWords);

/** Words that may speak of the registrar's own work too: they say nothing where the cell denies that the passage left. */
const WEAK = ['ok', 'validé', 'validated', 'fait', 'done', 'accusé'].map(foldWords);

const WORDS: Readonly<Record<Claim, readonly string[]>> = {
  accepted: [
    ...Object.values(STATUSES.accepted),
    ...Object.values(STATUSES.known),
    ...['accroché', 'enregistré', 'validé', 'pris en compte', 'ok', 'registered', 'validated'],
  ].map(foldWords),
  // Whoever awaits the accusé sent the file.
  sent: [...LEFT, ...['fait', 'traité', 'reçu', 'accusé', 'processed', 'done'].map(foldWords)],
  // In a file that may have been dropped.
  made: Object.values(STATUSES.generated).map(foldWords),
};

/** « Saisie sur le portail ». */
const TYPED_THERE = String.raw`saisie?s?(?: \w+){0,2} (?:portail|plateforme|cdc|edof)`;
/** « Inscrit au passeport ». */
const IN_PASSPORT = String.raw`(?:au|dans le|sur le) passeport`;
/** « En attente de la CDC ». */
const AWAITED = String.raw`attente (?:\w+ ){0,3}cdc`;

/** Whole words, in the feminine and the plural too: « Envoyée le 3 mars », « Transmis », « OK CDC ». */
const PATTERNS: Readonly<Record<Claim, RegExp>> = {
  accepted: whole(`${oneOf(WORDS.accepted)}|${IN_PASSPORT}`),
  sent: whole(`${oneOf(WORDS.sent)}|${TYPED_THERE}|${AWAITED}`),
  made: whole(oneOf(WORDS.made)),
};

/** That which says most comes first. */
const CLAIMS = ['accepted', 'sent', 'made'] as const;

const NOT = '(?:non|pas|jamais|rien|aucune?|not|never|to be|sera|seront)';
const BETWEEN = '(?: (?:encore|toujours|deja|ete|etre|bien|de|d|l|yet|been|be))*';
/** « En attente d’envoi », « à corriger avant envoi ». */
const BEFORE = `(?:attente|avant|pour)${BETWEEN} (?:envoi|transmission)s?`;
const NOT_YET = '(?:non|no|jamais|never|pas encore|not yet|a faire|a venir|a prevoir|to do)';
const NOT_DONE = String.raw`(?: \w+)? (?:(?:non|pas|jamais) (?:encore )?(?:faite?s?|effectuee?s?|realisee?s?)|a (?:faire|venir|prevoir)|to do)`;

/** A denial that bears on one of these words: « non transmis », « pas encore envoyé », « envoi à faire », « envoyé : non ». */
const denied = (words: readonly string[]): string =>
  `${NOT}${BETWEEN} (?:${oneOf(words)}|${TYPED_THERE})|${BEFORE}|(?:envoi|transmission)s?${NOT_DONE}|${oneOf(words)} (?:\\| )?${NOT_YET}(?= \\||$)`;

const DENIED = whole(denied(Object.values(WORDS).flat()), 'g');
const LEFT_DENIED = whole(denied(LEFT));
const WEAK_WORDS = whole(oneOf(WEAK), 'g');

/** What separates what is said of one thing from what is said of the next, « Accepté (ne pas renvoyer) ». */
const BREAK = /[,;:()[\]\n.!?=–—]| - | mais | but /;

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})e?s?`;
}

function whole(source: string, flags = ''): RegExp {
  return new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, flags);
}

/**
 * What *Statut* claims of a sending; null when it claims none, whatever its case, accents and what follows. A denial counts
 * for the word that it bears on alone: « Envoyée, accusé pas encore reçu » claims a sending.
 */
export function claimOf(cell: CellValue): Claim | null {
  const words = String(cell ?? '')
    .split(BREAK)
    .map(foldWords)
    .filter((clause) => clause !== '')
    .join(' | ');
  if (words === '' || readStatus(cell) === 'aside') return null;
  const undenied = words.replace(DENIED, ' ');
  const claimed = LEFT_DENIED.test(words) ? undenied.replace(WEAK_WORDS, ' ') : undenied;
  return CLAIMS.find((claim) => PATTERNS[claim].test(claimed)) ?? null;
}
