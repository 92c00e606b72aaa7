import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { accrochage } from './bench';

const CASES = new URL('../fixtures/cases/', import.meta.url);
const IDS = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];

/** What must be found in workbooks met in the field, reduced, their people invented: `row rule field severity`. */
it.each<[string, readonly string[]]>([
  ['corsica-20-after-1976', ['2 insee-ended codeInsee warning']],
  [
    'insee-99100-is-france',
    [
      '2 insee-of-no-country codeInsee warning',
      '3 insee-of-no-country codeInsee warning',
      '3 country-code-of-france codePaysNaissance warning',
      '4 insee-of-no-country codeInsee warning',
      '5 insee-of-no-country codeInsee warning',
    ],
  ],
  ['insee-code-in-postal-column', [2, 3, 4, 5].map((row) => `${row} postal-is-insee codePostal warning`)],
  ['insee-lowercase-corsica', []],
  [
    'invisible-in-name',
    [
      '2 invisible-in-name nomNaissance warning DUPONT',
      '2 same-passage-twice nomNaissance warning',
      '3 invisible-in-name nomNaissance warning',
      '4 invisible-in-name nomNaissance warning',
      '5 invisible-in-name nomNaissance warning DUPONT MARTIN',
      '6 invisible-in-name nomNaissance warning DU PONT',
      '6 same-passage-twice nomNaissance warning',
      '7 look-alike-letter nomNaissance warning',
    ],
  ],
  [
    'name-with-damaged-letters',
    [
      '2 replacement-character nomNaissance error',
      '2 replacement-character prenom1 error',
      ...[3, 4, 5].flatMap((row) => [
        `${row} text-damaged nomNaissance warning`,
        `${row} text-damaged prenom1 warning`,
      ]),
    ],
  ],
  ['url-local-path', ['2 url-form urlPreuve warning']],
])('%s', async (name, expected) => {
  const { json } = await accrochage('check', fileURLToPath(new URL(`${name}.xlsx`, CASES)), ...IDS, '--json');
  const { findings } = json as { readonly findings: readonly Found[] };
  expect(
    findings.map(({ row, rule, field, severity, correction }) =>
      [row, rule, field, severity, correction ?? ''].join(' ').trim(),
    ),
  ).toEqual(expected);
});

interface Found {
  readonly row: number;
  readonly rule: string;
  readonly field: string;
  readonly severity: string;
  readonly correction: string | null;
}
