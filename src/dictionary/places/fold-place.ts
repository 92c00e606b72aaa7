import { foldWords, foldWordsAnew } from '../texts/normalise';

/** What people shorten, and the words it stands for. */
const WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  s: 'sur',
  ss: 'sous',
  vx: 'vieux',
  gd: 'grand',
};

const ARTICLE = /^(?:le|la|les|l|aux?) (?=\S)/;
/** `Saint-Denis (93)`, `Havre (Le)`. */
const BRACKETS = /[([][^)\]]*[)\]]?/gu;
/** `RENNES CEDEX 7`, `35000 RENNES`, `Rennes 35`. */
const CEDEX = / cedex(?: \d+)?$/;
const POSTAL = /(?:^\d{5} )|(?: \d{5}$)/g;
const ARRONDISSEMENT =
  /^(paris|lyon|marseille) 0?(\d{1,2}|[ivx]+) ?(?:er?|eme|e|ieme|nd|nde|re)?(?: arr(?:t|ondissement)?)?$/;
/** « 12e arrondissement de Paris », « 12e Paris ». */
const NUMBER_FIRST =
  /^(\d{1,2})(?:er?|eme|e|ieme|nd)? (?:arr(?:t|ondissement)? )?(?:de )?(paris|lyon|marseille)$/;
const ROMAN: Readonly<Record<string, number>> = Object.fromEntries(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);

/**
 * The words of a place name for comparison: no accents, case nor hyphens, `St` as `Saint`, no article in front, no
 * « Cedex », no postal code, nothing in brackets; « Paris 12e arrondissement » is the one word `paris12`.
 */
export function placeWords(name: string): readonly string[] {
  const words = foldWordsAnew(
    name
      .replace(BRACKETS, ' ')
      .replace(/\bs\//gi, 'sur ')
      .replace(/\bss\//gi, 'sous '),
  )
    .replace(POSTAL, '')
    .replace(CEDEX, '');
  const [, city, number] = ARRONDISSEMENT.exec(words.replace(NUMBER_FIRST, '$2 $1')) ?? [];
  if (city !== undefined && number !== undefined) return [`${city}${ROMAN[number] ?? Number(number)}`];
  return words
    .replace(ARTICLE, '')
    .split(' ')
    .map((word) => WORDS[word] ?? word)
    .filter((word) => word !== '');
}

/** {@link placeWords} in one: blanks do not count either. */
export function foldPlace(name: string): string {
  return placeWords(name).join('');
}

/** A country's name or ISO code for comparison; what stands in brackets tells two apart, « Congo (Kinshasa) ». */
export function foldCountry(name: string): string {
  return foldWords(name).replace(ARTICLE, '').replaceAll(' ', '');
}
