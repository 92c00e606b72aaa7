import type { Commune, Country } from './decode';
import { foldPlace } from './fold-place';
import type { Department, Places } from './places';

/** A commune or a country that may be the one that is looked for. */
export interface PlaceFound {
  readonly kind: 'commune' | 'country';
  /** Five characters, `35238`, `99109`. */
  readonly code: string;
  readonly name: string;
  /** The other name by which it was found; null when it was found by its own, or by a code. */
  readonly otherName: string | null;
  /** null for a country. */
  readonly department: Department | null;
  readonly postalCodes: readonly string[];
  /** First and last year in which it was one; null: before 1943, and still. */
  readonly from: number | null;
  readonly until: number | null;
  /** What a commune that is no more is now. */
  readonly into: readonly { readonly code: string; readonly name: string }[];
}

/** Communes as they are found.
 * @param by the folded name they were found by; null for a code.
 */
export function communesFound(
  some: readonly (Commune | undefined)[],
  by: string | null,
  places: Places,
): readonly PlaceFound[] {
  return some.flatMap((commune) => {
    if (commune === undefined) return [];
    const { code, names, postalCodes, from, until, into } = commune;
    const [name = '', ...others] = names;
    const otherName =
      by === null || foldPlace(name) === by ? null : others.find((each) => foldPlace(each) === by);
    return [
      {
        kind: 'commune' as const,
        code,
        name: printed(name),
        otherName: otherName === undefined || otherName === null ? null : printed(otherName),
        department: places.departmentOf(code) ?? null,
        postalCodes,
        from,
        until,
        into: until === null ? [] : heirs(into, places),
      },
    ];
  });
}

const heirs = (codes: readonly string[], places: Places): PlaceFound['into'] =>
  codes.slice(0, 1).flatMap((code) => {
    const name = places.commune(code)?.names[0];
    return name === undefined ? [] : [{ code, name: printed(name) }];
  });

/** Countries, likewise. */
export const countriesFound = (some: readonly (Country | undefined)[]): readonly PlaceFound[] =>
  some.flatMap((country) =>
    country === undefined
      ? []
      : [
          {
            kind: 'country' as const,
            code: country.code,
            name: country.name,
            otherName: null,
            department: null,
            postalCodes: [],
            from: null,
            until: country.until,
            into: [],
          },
        ],
  );

const printed = (name: string): string => name.replaceAll("'", '’');
