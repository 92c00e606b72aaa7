import { foldWords, type CellValue } from '#dictionary';
import { readStatus, STATUSES } from '../lists/labels';
import { fluxKey } from '../states';
import type { DepositState, HistoryLine } from '../types';

/** What a word of *Statut* says became of the passage. */
export type Claim = 'accepted' | 'sent' | 'made';

const WORDS: Readonly<Record<Claim, readonly string[]>> = {
  accepted: [
    ...Object.values(STATUSES.accepted),
    ...Object.values(STATUSES.known),
    'accroché',
    'enregistré',
    'validé',
    'pris en compte',
    'ok',
    'registered',
    'validated',
  ],
  sent: [
    ...Object.values(STATUSES.deposited),
    ...[
      'envoyé',
      'envoi',
      'transmis',
      'transmission',
      'fait',
      'traité',
      'chargé',
      'téléversé',
      'reçu',
      'parti',
    ],
    ...['sent', 'submitted', 'transmitted', 'uploaded', 'processed', 'done'],
  ],
  // In a file that may have been dropped.
  made: Object.values(STATUSES.generated),
};

/** Whole words, in the feminine and the plural too: « Envoyée le 3 mars », « Transmis », « OK CDC ». */
const PATTERNS: Readonly<Record<Claim, RegExp>> = {
  accepted: pattern(WORDS.accepted),
  sent: pattern(WORDS.sent),
  made: pattern(WORDS.made),
};

/** That which says most comes first. */
const CLAIMS = ['accepted', 'sent', 'made'] as const;

/** « Pas envoyé », « non transmis », « envoi à faire » say the contrary. */
const DENIED = /(?:^| )(?:non|pas|jamais|not|never|a faire|a venir|a prevoir|to do)(?: |$)/;

function pattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${words.map(foldWords).join('|')})(?:e?s?)(?: |$)`);
}

/** What *Statut* claims of a sending; null when it claims none, whatever its case, accents and what follows. */
export function claimOf(cell: CellValue): Claim | null {
  const words = foldWords(String(cell ?? ''));
  if (words === '' || DENIED.test(words) || readStatus(cell) === 'aside') return null;
  return CLAIMS.find((claim) => PATTERNS[claim].test(words)) ?? null;
}

/**
 * Whether the history holds what the word says. A line of the passage answers for a word that says it was sent, even if it
 * came back KO: *Statut* may be late; not one of a file given back before it was dropped. « Accepté » wants an answer of
 * CDC's that says so.
 * @param lines those of the passage.
 */
export function isBorneOut(
  claim: Claim,
  lines: readonly HistoryLine[],
  states: ReadonlyMap<string, DepositState>,
): boolean {
  const created = lines.filter(({ action }) => action === 'CREATION');
  if (claim === 'made') return created.length > 0;
  if (claim === 'sent') return created.some(({ idFlux }) => states.get(fluxKey(idFlux)) !== 'cancelled');
  return created.some(
    ({ outcome }) => outcome === 'accepted' || outcome === 'known' || outcome === 'doubtful',
  );
}

/** What stands for the flux of a passage that someone says was sent without this workbook; and its code in *Démarches*. */
export const DECLARED = 'declared';
