import { readFileSync } from 'node:fs';

/** Something that ships, and under what it may. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences that let a public body use, change and hand on what ships, with a notice at most. */
export const ALLOWED: ReadonlySet<string> = new Set([
  ...[
    'MIT',
    'ISC',
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'Python-2.0',
    'CC0-1.0',
  ],
  ...['etalab-2.0'],
]);

/** What is made into `places.json` when the communes of a year are taken (npm run make-places): data, not code. */
const DATA: Readonly<Record<string, string>> = {
  '@etalab/decoupage-administratif': 'etalab-2.0',
  'i18n-iso-countries': 'MIT',
};

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly link?: boolean;
      }
    >
  >;
}

/**
 * The packages that may be in what is built, by name: those that are not for development alone, and the data that comes with it.
 * @param lock path of package-lock.json. A package without a licence has the licence `unknown`.
 */
export function shippedPackages(lock = 'package-lock.json'): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as Locked;
  return Object.entries(packages)
    .flatMap(([path, { version = '', license, dev = false, link = false }]): readonly Shipped[] => {
      const name = path.replace(/^.*node_modules\//, '');
      const data = DATA[name];
      if (!path.startsWith('node_modules/') || link || (dev && data === undefined)) return [];
      return [{ name, version, licence: data ?? license ?? 'unknown' }];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Those whose licence is none that is allowed. */
export const notAllowed = (shipped: readonly Shipped[]): readonly Shipped[] =>
  shipped.filter(({ licence }) => !ALLOWED.has(licence));

/** The list as a page of text, one package a line. */
export const licencesText = (shipped: readonly Shipped[]): string =>
  [
    'Accrochage CPF : MIT (LICENSE).',
    '',
    'Ce qui est livré avec lui, et sous quelle licence. Communes et pays : Insee, Licence Ouverte 2.0 (etalab-2.0).',
    '',
    ...shipped.map(({ name, version, licence }) => `${name} ${version} : ${licence}`),
    '',
  ].join('\n');
