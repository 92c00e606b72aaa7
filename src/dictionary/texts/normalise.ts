import { remember } from '../remember';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** `N° de contrat`, `Nº de contrat`, `№ de contrat` and `Numéro de contrat` say the same. */
const NUMERO = /(?<![\p{L}\p{N}])(?:n\s?[°º]|№)/giu;

/** `8.11 Nom`, `5.1 - Nom`, `5.1.Nom`, `5 - Nom`, `5) Nom`; not `1er prénom`, nor a number alone. */
const NUMBERING = /^\s*(?:\d+(?:\.\d+)+|\d+(?=\s*[-–—.):]))\s*[-–—.):]*\s*(?=\S*\p{L})/u;

/**
 * A text for comparison: without accents, case, punctuation nor blanks. `Mention(s) validée(s)` and
 * `mentions validees` give the same, and so do `prenom1` and `Prénom 1`. Empty when nothing is left.
 */
export function normalise(text: string): string {
  return fold(text.replace(NUMERO, 'numero ')).replace(/[^\p{L}\p{N}]/gu, '');
}

/** {@link normalise} for a header: its leading number (`8.11`, `5.1 -`) goes too, and a trailing `*`. */
export function normaliseHeader(header: string): string {
  return normalise(header.replace(NUMBERING, ''));
}

/** A text without accents nor case, its separators (blanks, `_`, `-`) left out, every other sign kept. */
export function foldSpelling(text: string): string {
  return fold(text).replace(/[\s_-]/gu, '');
}

/** Words alone: no accents, case, apostrophes nor punctuation, one blank between them. */
export const foldWords = remember(foldWordsAnew);

/** The same of texts that are seldom met again, of which to remember any would be to forget the others. */
export function foldWordsAnew(text: string): string {
  const folded = fold(text);
  return (
    PLAIN.test(folded) ? folded.replace(/[^a-z0-9]+/g, ' ') : folded.replace(/[^\p{L}\p{N}]+/gu, ' ')
  ).trim();
}

/** Nothing but ASCII, as most texts are: no accent nor ligature to look for. */
const PLAIN = /^[ -~]*$/;

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæß]/gu, (letter) => LIGATURES[letter] ?? letter);
}
