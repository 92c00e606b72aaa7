import type { Commune, Country } from './decode';
import { foldCountry, foldPlace } from './fold-place';
import { groupByEach } from '../group-by';

/** The communes and the countries, by what may be known of them. */
export interface Places {
  readonly communes: readonly Commune[];
  readonly countries: readonly Country[];
  /** @param code five characters, `35238`. */
  readonly commune: (code: string) => Commune | undefined;
  /** @param code five digits, `99109`. */
  readonly country: (code: string) => Country | undefined;
  /** Communes that have or had this name, however it is written; those that still are first. */
  readonly communesNamed: (name: string) => readonly Commune[];
  /** Communes that have this postal code, five digits. */
  readonly communesAt: (postalCode: string) => readonly Commune[];
  /** Communes that went into this one. */
  readonly partsOf: (code: string) => readonly string[];
  /** Countries that this name or ISO code means; several when it means more than one. Those that are, if any is. */
  readonly countriesNamed: (name: string) => readonly Country[];
  /** Communes by every name that one has or had, folded: see {@link foldPlace}. */
  readonly byName: () => ReadonlyMap<string, readonly Commune[]>;
  /** Departments and collectivités, by the start of the INSEE codes of their communes. */
  readonly departments: readonly Department[];
  /** That of a commune's code; undefined for what is none. */
  readonly departmentOf: (code: string) => Department | undefined;
}

/** A department, or an overseas collectivité. */
export interface Department {
  /** The start of its INSEE codes: two characters, three overseas. */
  readonly code: string;
  readonly name: string;
}

const NONE: readonly never[] = [];

/** Puts the lists in order once; what is seldom asked is put in order when it first is. */
export function places(
  communes: readonly Commune[],
  countries: readonly Country[],
  departments: ReadonlyMap<string, string>,
): Places {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const departmentByCode = new Map([...departments].map(([code, name]) => [code, { code, name }]));
  const countryByCode = new Map(countries.map((country) => [country.code, country]));
  const byName = lazy(() =>
    groupByEach(
      [...communes].sort((a, b) => Number(b.until === null) - Number(a.until === null)),
      ({ names }) => names.map(foldPlace),
    ),
  );
  const byPostalCode = lazy(() => groupByEach(communes, ({ postalCodes }) => postalCodes));
  const parts = lazy(() => groupByEach(communes, ({ into }) => into));
  const countryByName = lazy(() =>
    groupByEach(countries, ({ name, names, iso }) => [name, ...names, ...iso].map(foldCountry)),
  );
  return {
    communes,
    countries,
    commune: (code) => byCode.get(code),
    country: (code) => countryByCode.get(code),
    communesNamed: (name) => byName().get(foldPlace(name)) ?? NONE,
    communesAt: (postalCode) => byPostalCode().get(postalCode) ?? NONE,
    partsOf: (code) => (parts().get(code) ?? NONE).map((part) => part.code),
    countriesNamed: (name) => {
      const all = countryByName().get(foldCountry(name)) ?? NONE;
      const present = all.filter(({ until }) => until === null);
      return present.length > 0 ? present : all;
    },
    byName,
    departments: [...departmentByCode.values()],
    departmentOf: (code) => departmentByCode.get(/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
