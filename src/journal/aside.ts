import { foldWords, type CellValue } from '#dictionary';
import { readStatus } from './lists/labels';

/** What a cell of *Mis de côté* says: nothing, a reason, or something that gives none. */
export type Aside = 'no' | 'reason' | 'unclear';

const NO: ReadonlySet<string> = new Set(['non', 'no', 'n', '0', 'false', 'faux', 'aucun', 'aucune', 'none']);
/** A dash, or a few of them, is how an empty cell is typed. */
const DASHES = /^[\s\-–—_./]*$/;

const YES: ReadonlySet<string> = new Set(['oui', 'yes', 'true', 'vrai', 'ok', 'mis de cote', 'set aside']);

/** Words that may be meant for « nothing to say », or for « not set aside ». */
const NOTHING: ReadonlySet<string> = new Set([
  ...[
    'ras',
    'r a s',
    'rien',
    'rien a signaler',
    'neant',
    'sans objet',
    's o',
    'na',
    'n a',
    'nil',
    'null',
    'nothing',
  ],
  ...['aucune raison', 'aucun motif', 'pas de raison', 'no reason'],
  ...['pas mis de cote', 'non mis de cote', 'a ne pas mettre de cote', 'not set aside'],
]);

/** Words of a passage that is to leave, « OK à transmettre »: whoever typed them may not have meant to set it aside. */
const TO_SEND =
  /^ok (?!.*\bpas\b)|(?<!\b(?:pas|plus|rien|jamais|not) )\b(?:a (?:renvoyer|(?:re)?(?:envoyer|transmettre|deposer|declarer|accrocher|traiter))|to (?:be )?(?:re)?(?:sent|send)|bonn?e? (?:pour|a) (?:l )?(?:envoi|envoyer|transmission|transmettre)|peut partir|pret(?:e|s|es)?|ready)\b/;

/** « Non, … »: the row is not set aside, and something is said of it. */
const NO_THEN = /^\s*(?:non|no)\s*[,;:.(]/i;

/**
 * Whether a row is set aside, and whether the cell says why. Ticks, letters, figures and errors give no reason; nor do words
 * that say it is to leave.
 */
export function readAside(cell: CellValue): Aside {
  const text = String(cell ?? '').trim();
  const words = foldWords(text);
  if (DASHES.test(text) || NO.has(words)) return 'no';
  const givesNone = YES.has(words) || NOTHING.has(words) || TO_SEND.test(words) || NO_THEN.test(text);
  return givesNone || text.startsWith('#') || !/[a-z]{2}/.test(words) ? 'unclear' : 'reason';
}

/** Of the cells of a row that may set it aside, that which says most: one that gives a reason, one that gives none, « Non ». */
export function asideAmong(cells: readonly string[]): string {
  const says = (wanted: Aside) => cells.find((cell) => cell !== '' && readAside(cell) === wanted);
  return says('reason') ?? says('unclear') ?? says('no') ?? '';
}

/**
 * What an older *Statut* held of it: `Mis de côté : doublon` was how a row was set aside. Gives the reason, the words
 * themselves where there is none, '' for any other word.
 */
export function asideInStatus(statusCell: string): string {
  if (readStatus(statusCell) !== 'aside') return '';
  const [, reason = ''] = /[:;,(–—](.*)$/s.exec(statusCell) ?? [];
  return reason.trim().replace(/\)$/, '') || statusCell.trim();
}
