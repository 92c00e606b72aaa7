import type { Places } from './places';

/**
 * The codes that a place has had or will have: itself and what it went into, step by step. `74268` gives `74268` and
 * `74010`; `75012`, then in Seine, `92012`; an arrondissement, its city.
 */
export function lineage(code: string, places: Places): ReadonlySet<string> {
  const seen = new Set([code]);
  for (const each of seen) for (const next of places.commune(each)?.into ?? []) seen.add(next);
  return seen;
}

/**
 * Whether two INSEE codes may be those of one birth: one became the other, or both are of one city that is coded whole
 * and by arrondissement. Two arrondissements are two places, and so are two communes
 * that went into the same one.
 */
export function isSamePlace(one: string, other: string, places: Places): boolean {
  if (one === other) return true;
  const city = cityOf(one);
  const otherCity = cityOf(other);
  if (city !== null && otherCity !== null) return false;
  if (city !== null && city === other) return true;
  return lineage(one, places).has(other) || lineage(other, places).has(one);
}

/** The city of an arrondissement; null for any other code. Source: domain.md, cities coded both ways. */
export function cityOf(code: string): string | null {
  return CITIES.find(({ parts }) => parts.test(code))?.whole ?? null;
}

const CITIES: readonly { readonly whole: string; readonly parts: RegExp }[] = [
  { whole: '75056', parts: /^751(?:0[1-9]|1\d|20)$/ },
  { whole: '69123', parts: /^6938[1-9]$/ },
  { whole: '13055', parts: /^132(?:0[1-9]|1[0-6])$/ },
];
