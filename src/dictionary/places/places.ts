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
  /** Countries that have or had this name; several when it means more than one. Those that are, if any is. */
  readonly countriesCalled: (name: string) => readonly Country[];
  /** The same, by an ISO code in bare letters too, for a cell that is a country’s. */
  readonly countriesNamed: (text: string) => readonly Country[];
  /** Countries of today that a name covers without being any’s: « URSS », « Yougoslavie ». */
  readonly countriesWithin: (name: string) => readonly Country[];
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

/** Names that two countries share, be it the first name of one: « Congo » chooses neither. */
const SHARED: ReadonlySet<string> = new Set(['congo']);

const ISO = /^[a-z]{2,3}$/i;

/** ISO codes that people write for « not applicable », « no », « without a comment »: no country is read of them. */
const NO_ISO: ReadonlySet<string> = new Set(['NA', 'NE', 'NO', 'NR', 'LA', 'SC', 'SO', 'SS']);

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
    groupByEach(countries, ({ name, names }) => [name, ...names].map(foldCountry)),
  );
  const countryByIso = lazy(() => groupByEach(countries, ({ iso }) => iso));
  const within = lazy(() =>
    groupByEach(
      countries.filter(({ until }) => until === null),
      ({ wider }) => wider.map(foldCountry),
    ),
  );
  const countriesCalled = (name: string) => {
    const folded = foldCountry(name);
    const all = countryByName().get(folded) ?? NONE;
    const present = all.filter(({ until }) => until === null);
    if (SHARED.has(folded)) return [...(within().get(folded) ?? NONE), ...present];
    return present.length > 0 ? present : all;
  };
  const countriesCoded = (text: string) => {
    const code = text.trim().toUpperCase();
    return ISO.test(code) && !NO_ISO.has(code) ? (countryByIso().get(code) ?? NONE) : NONE;
  };
  return {
    communes,
    countries,
    commune: (code) => byCode.get(code),
    country: (code) => countryByCode.get(code),
    communesNamed: (name) => byName().get(foldPlace(name)) ?? NONE,
    communesAt: (postalCode) => byPostalCode().get(postalCode) ?? NONE,
    partsOf: (code) => (parts().get(code) ?? NONE).map((part) => part.code),
    countriesCalled,
    countriesNamed: (text) => {
      const called = countriesCalled(text);
      return called.length > 0 ? called : countriesCoded(text);
    },
    countriesWithin: (name) => within().get(foldCountry(name)) ?? NONE,
    byName,
    departments: [...departmentByCode.values()],
    departmentOf: (code) => departmentByCode.get(/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2)),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
