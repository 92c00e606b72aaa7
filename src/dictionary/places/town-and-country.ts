import type { Country } from './decode';
import { foldCountry } from './fold-place';
import type { Places } from './places';

const IN_BRACKETS = /^([^()]+?)\s*\(([^()]+)\)\s*$/u;
const AFTER_SIGN = /^([^,()]+?)\s*(?:,|\s[-–—/])\s*([^,()]+)$/u;

/** Names that another country’s state has: « Atlanta, Georgia ». */
const STATES: ReadonlySet<string> = new Set(['georgia']);

/** « Los Angeles, CA », « Chicago, IL »: two letters are a state’s, an article’s, seldom a country’s. */
const SHORTEST = 3;

/**
 * A town and its country written together: « Oran (Algérie) », « Oran, Algérie », « Oran - Algérie ». A country is read
 * by its name alone, never by an ISO code.
 * @returns the town, whether a commune of France has that name, and the countries that the other half names: several
 * when it means several; null for anything else.
 */
export function townAndCountry(text: string, places: Places): TownAndCountry | null {
  const [, town, beside] = IN_BRACKETS.exec(text.trim()) ?? AFTER_SIGN.exec(text.trim()) ?? [];
  if (town === undefined || beside === undefined) return null;
  const folded = foldCountry(beside);
  if (folded.length < SHORTEST || STATES.has(folded)) return null;
  const countries = places.countriesCalled(beside);
  if (countries.length === 0 || isCommune(text.replace(/[()]/g, ' '), places)) return null;
  return { town, isInFrance: isCommune(town, places), countries };
}

export interface TownAndCountry {
  readonly town: string;
  /** Whether it is the name of a commune of France too: « Nantes, Allemagne » may be either. */
  readonly isInFrance: boolean;
  readonly countries: readonly Country[];
}

const isCommune = (name: string, places: Places): boolean =>
  places.communesNamed(name).some(({ until }) => until === null);
