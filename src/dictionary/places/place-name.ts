import { isOneSlip } from '../texts/one-slip';
import { remember } from '../remember';
import { placeWords } from './fold-place';
import type { Places } from './places';
import { lineage } from './same-place';

/**
 * How a town's name stands to an INSEE code: `same` when it is a name that the place, a part of it or what it went into
 * has or had; `near` when it is one of them cut short (« Le Mesnil »), or one slip away and no other commune's; else
 * `other`. Accents, hyphens, « St », articles and arrondissements do not count.
 */
export function nameFits(name: string, code: string, places: Places): Fit {
  let fits = known.get(places);
  if (fits === undefined) {
    fits = remember((pair) =>
      fitOf(pair.slice(pair.indexOf('|') + 1), pair.slice(0, pair.indexOf('|')), places),
    );
    known.set(places, fits);
  }
  return fits(`${code}|${name}`);
}

type Fit = 'same' | 'near' | 'other';

/** A town's name and its code come together on many rows. */
const known = new WeakMap<Places, (pair: string) => Fit>();

function fitOf(name: string, code: string, places: Places): Fit {
  const words = placeWords(name);
  const folded = words.join('');
  if (folded === '') return 'other';
  const names = namesOf(code, places).map(placeWords);
  if (names.some((known) => known.join('') === folded)) return 'same';
  if (names.some((known) => isStart(words, known))) return 'near';
  if (places.communesNamed(name).length > 0) return 'other';
  return names.some((known) => isStart(known, words) || isOneSlip(folded, known.join(''))) ? 'near' : 'other';
}

/** The names of a place, of its parts and of what it went into; its brothers in a merger are other places. */
function namesOf(code: string, places: Places): readonly string[] {
  const after = lineage(code, places);
  const before = new Set([code]);
  for (const each of before) for (const part of places.partsOf(each)) before.add(part);
  return [...new Set([...after, ...before])].flatMap((each) => places.commune(each)?.names ?? []);
}

const isStart = (short: readonly string[], long: readonly string[]) =>
  short.length < long.length && short.every((word, at) => word === long[at]);
