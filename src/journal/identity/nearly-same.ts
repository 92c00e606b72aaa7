import { groupBy } from '#dictionary';
import { lettersOf } from './likeness';
import type { Told } from './passage';

/**
 * Finds, among what was sent, the passages whose names may be those of the asking one written otherwise: a first name cut short
 * (« Jean » of « Jean-Modèle »), a name a letter away, without its hyphens, or with a name of usage; the code and the delivery
 * being the same. Names are met by what is left of them without one letter, and by their words, so that the work grows as
 * the number of rows, were they all to have a word in common.
 */
export function nearlySame<Each extends { readonly told: Told }>(
  all: readonly Each[],
): (asking: Told) => readonly Each[] {
  const byCertification = groupBy(
    all.filter(({ told }) => told.personKey !== '' && told.nom !== ''),
    ({ told }) => certificationOf(told),
  );
  const indexes = new Map<string, Meetings>();

  return (asking) => {
    const certification = certificationOf(asking);
    const there = byCertification.get(certification);
    if (asking.nom === '' || there === undefined) return [];
    const index = indexes.get(certification) ?? meetingsOf(there.map(({ told }) => told));
    indexes.set(certification, index);
    const met = new Set(placesOf(asking, 'asking').flatMap((place) => metAt(index, place)));
    return [...met].flatMap((at) => there[at] ?? []);
  };
}

const certificationOf = ({ code, delivered }: Told): string => `${code}\n${delivered}`;

/** Of shorter words, too many names have one in common. */
const SHORTEST_WORD = 3;
/** Every choice of the words of a name is a place of its own. */
const MOST_WORDS = 8;

/**
 * Where a name is met, as hashes. Two names that a letter or a blank tells apart have one of these in common, those of one
 * side and those of the other; so do two of which one has all the words of the other. Two that merely have a word in
 * common do not: thousands may.
 */
function placesOf({ nom, prenom }: Told, side: 'asking' | 'there'): readonly number[] {
  const initial = prenom.slice(0, 1);
  const letters = lettersOf(nom);
  const places = new Set([hashOf(initial, letters)]);
  for (let at = 0; at < letters.length; at += 1) places.add(hashOf(initial, letters, at));
  const words = [...new Set(nom.split(' '))].sort().slice(0, MOST_WORDS);
  const [allOf, someOf] = side === 'asking' ? (['+', '='] as const) : (['=', '+'] as const);
  places.add(hashOf(initial, allOf + words.join(' ')));
  for (let choice = 1; choice < 1 << words.length; choice += 1) {
    const chosen = words.filter((_, at) => (choice & (1 << at)) !== 0);
    if (chosen.some(({ length }) => length >= SHORTEST_WORD))
      places.add(hashOf(initial, someOf + chosen.join(' ')));
  }
  return [...places];
}

/** 32 bits of two texts, the second without one of its letters. Texts that share them by chance are told apart later. */
function hashOf(initial: string, text: string, without = -1): number {
  let hash = initial.charCodeAt(0) || 0;
  for (let at = 0; at < text.length; at += 1)
    if (at !== without) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The places of all, ascending, each with who is met there: a number holds both, for a map of texts would weigh more than the workbook. */
type Meetings = Float64Array;

/** More than a sheet has rows. */
const EACH = 2 ** 20;

const meetingsOf = (there: readonly Told[]): Meetings =>
  Float64Array.from(
    there.flatMap((told, at) => placesOf(told, 'there').map((place) => place * EACH + at)),
  ).sort();

/** Who is met at a place. */
function metAt(index: Meetings, place: number): readonly number[] {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle] ?? 0) < place * EACH) low = middle + 1;
    else high = middle;
  }
  const met: number[] = [];
  for (let each = index[low]; each !== undefined && each < (place + 1) * EACH; each = index[++low])
    met.push(each % EACH);
  return met;
}
