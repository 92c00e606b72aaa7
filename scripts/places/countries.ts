import { createRequire } from 'node:module';
import { COUNTRIES } from './countries-table';

const require = createRequire(import.meta.url);

/** A country, and all that may be written for it. */
export interface Country {
  /** The three digits after 99. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166 codes of two and three letters. */
  readonly iso: readonly string[];
  /** Other names that mean it alone, in French and in English. */
  readonly names: readonly string[];
  /** Names that mean more than it. */
  readonly wider: readonly string[];
  /** Its last year; null while it is. */
  readonly until: number | null;
}

/** Every country and territory that INSEE codes, or coded since 1943. */
export function reduceCountries(): readonly Country[] {
  const named = require('french-ssn/dist/data/countries.json') as Readonly<Record<string, string>>;
  const iso3 = new Map(require('i18n-iso-countries/codes.json') as readonly [string, string][]);
  const words = ['fr', 'en'].map((language) => isoNames(language));
  const lines = COUNTRIES.trim().split('\n');
  const taken = new Set(lines.map((line) => fold(line.split('|')[1] ?? '')));
  const countries = lines.map((line): Country => {
    const [code = '', name = '', iso = '', names = '', wider = '', until = ''] = line.split('|');
    const iso2 = list(iso, ' ');
    return {
      code,
      name,
      iso: iso2.flatMap((letters) => [letters, iso3.get(letters) ?? []].flat()),
      names: distinct(taken, [
        ...list(names, '/'),
        ...turned(until === '' ? named[code] : undefined),
        ...iso2.flatMap((letters) => words.flatMap((of) => list(of[letters] ?? '', '/'))),
      ]),
      wider: list(wider, '/'),
      until: until === '' ? null : Number(until),
    };
  });
  const known = new Set(countries.map(({ code }) => code));
  const unknown = Object.keys(named).filter((code) => code !== '100' && !known.has(code));
  if (unknown.length > 0) throw new Error(`Not in the table of countries: ${unknown.join(', ')}`);
  return countries;
}

/** The names that ISO 3166 has in a language, by code of two letters, `/` between several. */
function isoNames(language: string): Readonly<Record<string, string>> {
  const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  return Object.fromEntries(
    Object.entries(countries).map(([code, name]) => [code, typeof name === 'string' ? name : name.join('/')]),
  );
}

const list = (text: string, separator: string) =>
  text === '' ? [] : text.split(separator).map((item) => item.trim());

/** `Tchèque, République` is `République Tchèque` as well. */
function turned(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const [last, first] = name.split(', ');
  return first === undefined ? [name] : [name.replace(',', ''), `${first} ${last}`];
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** The names that are no country's first one, each once. */
function distinct(taken: ReadonlySet<string>, names: readonly string[]): readonly string[] {
  const seen = new Set(taken);
  return names.filter((other) => {
    const key = fold(other);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
