import type { Country } from './decode';
import type { Places } from './places';

const IN_BRACKETS = /^([^()]+?)\s*\(([^()]+)\)\s*$/u;
const AFTER_SIGN = /^([^,()]+?)\s*(?:,|\s[-–—/])\s*([^,()]+)$/u;

/**
 * A town and its country written together: « Oran (Algérie) », « Oran, Algérie », « Oran - Algérie ».
 * @returns the town, and the countries that the other half names: several when it means several; null for anything else.
 */
export function townAndCountry(
  text: string,
  places: Places,
): { readonly town: string; readonly countries: readonly Country[] } | null {
  const [, town, beside] = IN_BRACKETS.exec(text.trim()) ?? AFTER_SIGN.exec(text.trim()) ?? [];
  if (town === undefined || beside === undefined || places.communesNamed(text).length > 0) return null;
  const countries = places.countriesNamed(beside);
  return countries.length === 0 ? null : { town, countries };
}
