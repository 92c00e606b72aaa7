import { withNoBreakSpaces, type Language } from '#dictionary';
import type { Certificate } from './certificate';
import { moment } from './moment';

/** In French 0 and 1 are singular. */
const plural = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count < 2 ? one : several}`;
const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly rows: number;
}

/** The words around a certificate. */
export interface CertificateWords {
  readonly title: string;
  /** Of the page to print, without its day. */
  readonly file: string;
  /** What is said on top, name and value. */
  readonly facts: (certificate: Certificate) => readonly (readonly [string, string])[];
  readonly counts: (counts: Counts) => string;
  readonly rule: string;
  readonly errors: string;
  readonly warnings: string;
  readonly rows: string;
}

/** « Âge à vérifier (3) ». */
const listed = (hidden: Certificate['hidden'], none: string): string =>
  hidden.length === 0 ? none : hidden.map(({ title, count }) => `${title} (${count})`).join(', ');

const FRENCH: CertificateWords = {
  title: 'Rapport de contrôle',
  file: 'rapport-de-controle',
  facts: ({
    product,
    at,
    workbook,
    sheets,
    schema,
    rows,
    sha256,
    errors,
    warnings,
    corrections,
    lifted,
    hidden,
  }) => [
    ['Classeur', `${workbook} (${sheets.join(', ')})`],
    ['Contrôlé le', moment(at, 'à')],
    ['Par', `${product.name} ${product.version}`],
    ['Format', `${schema.version}, ${ORIGINS_FR[schema.origin]} (SHA-256 ${schema.sha256})`],
    [
      'Passages',
      withNoBreakSpaces(
        `${rows.read} lus : ${rows.clean} sans remarque, ${rows.withWarnings} avec avertissement, ${rows.withErrors} avec erreur`,
      ),
    ],
    [
      'Trouvé',
      `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}, ${plural(corrections, 'correction proposée', 'corrections proposées')}`,
    ],
    ['Blocages levés', lifted.length === 0 ? 'aucun' : lifted.join(', ')],
    ['Avertissements masqués', listed(hidden, 'aucun')],
    ['SHA-256 des données', sha256],
  ],
  counts: ({ errors, warnings, rows }) =>
    `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}, ${plural(rows, 'ligne')}`,
  rule: 'Règle',
  errors: 'Erreurs',
  warnings: 'Avertissements',
  rows: 'Lignes',
};

const ORIGINS_FR: Readonly<Record<Certificate['schema']['origin'], string>> = {
  official: 'XSD officiel',
  reconstructed: 'XSD reconstitué',
  loaded: 'XSD chargé par l’utilisateur',
};

const ENGLISH: CertificateWords = {
  title: 'Report of a check',
  file: 'report-of-a-check',
  facts: ({
    product,
    at,
    workbook,
    sheets,
    schema,
    rows,
    sha256,
    errors,
    warnings,
    corrections,
    lifted,
    hidden,
  }) => [
    ['Workbook', `${workbook} (${sheets.join(', ')})`],
    ['Checked on', moment(at, 'at')],
    ['By', `${product.name} ${product.version}`],
    ['Format', `${schema.version}, ${ORIGINS_EN[schema.origin]} (SHA-256 ${schema.sha256})`],
    [
      'Passages',
      `${rows.read} read: ${rows.clean} with nothing, ${rows.withWarnings} with a warning, ${rows.withErrors} with an error`,
    ],
    [
      'Found',
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(corrections, 'correction proposed', 'corrections proposed')}`,
    ],
    ['Stops lifted', lifted.length === 0 ? 'none' : lifted.join(', ')],
    ['Warnings hidden', listed(hidden, 'none')],
    ['SHA-256 of the data', sha256],
  ],
  counts: ({ errors, warnings, rows }) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(rows, 'row')}`,
  rule: 'Rule',
  errors: 'Errors',
  warnings: 'Warnings',
  rows: 'Rows',
};

const ORIGINS_EN: Readonly<Record<Certificate['schema']['origin'], string>> = {
  official: 'official XSD',
  reconstructed: 'reconstructed XSD',
  loaded: 'XSD loaded by the user',
};

export const wordsOf = (language: Language): CertificateWords => (language === 'fr' ? FRENCH : ENGLISH);
