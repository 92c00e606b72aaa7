import { BadInputError, columnLetters, fields, type FieldKey, type Language } from '#dictionary';
import type { PassageTable } from '../types';
import { HEADER_ROWS_SEARCHED, KEY_FIELDS, OTHER_FIELDS } from './header-rows';
import type { DuplicateHeaders } from './match-headers';

/** The sheet row that looks most like a header of passages. */
export interface NearMiss {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly missing: readonly FieldKey[];
}

/** No table of passages: says what was looked for, how near the nearest was, and what to do. */
export function noPassageTable(nearest: NearMiss | null): BadInputError {
  const keys = { fr: quotedHeaders(KEY_FIELDS, 'fr'), en: quotedHeaders(KEY_FIELDS, 'en') };
  const near = {
    fr: nearest
      ? ` La feuille « ${nearest.sheet} » s’en approche, ligne ${nearest.row}${lacks(nearest, 'fr')}.`
      : '',
    en: nearest ? ` Sheet "${nearest.sheet}" comes near, on row ${nearest.row}${lacks(nearest, 'en')}.` : '',
  };
  return new BadInputError('no-passage-table', {
    fr: `Ce classeur n’a pas de tableau de passages : aucune feuille n’a, dans ses ${HEADER_ROWS_SEARCHED} premières lignes, des en-têtes avec ${keys.fr} et au moins ${OTHER_FIELDS} autres colonnes connues.${near.fr} Ajoutez le modèle au classeur, ou donnez à vos colonnes les en-têtes du modèle.`,
    en: `This workbook has no table of passages: no sheet has, in its first ${HEADER_ROWS_SEARCHED} rows, headers with ${keys.en} and at least ${OTHER_FIELDS} more columns that we know.${near.en} Add the template to the workbook, or give your columns the headers of the template.`,
  });
}

/** Several tables of passages on one sheet, and none is told apart by its name. */
export function severalPassageTables(tables: readonly PassageTable[]): BadInputError {
  const named = (language: Language) => tables.map((table) => tableName(table)[language]).join(', ');
  return new BadInputError('several-passage-tables', {
    fr: `Une feuille de ce classeur a plusieurs tableaux de passages : ${named('fr')}. Nommez « Passages » le tableau Excel à utiliser, ou ne gardez qu’un tableau par feuille.`,
    en: `A sheet of this workbook has several tables of passages: ${named('en')}. Name the Excel table to use "Passages", or keep a single table a sheet.`,
  });
}

/** Two columns for one field, each named by its header and its letter. */
export function twoColumnsForOneField(
  table: PassageTable,
  duplicates: readonly DuplicateHeaders[],
): BadInputError {
  const told = (language: Language) =>
    duplicates
      .map(({ field, columns }) => {
        const named = columns.map(({ header, offset }) => columnName(header, offset)[language]);
        const header = fields[field].header[language];
        return language === 'fr'
          ? `${named.join(' et ')} pour « ${header} »`
          : `${named.join(' and ')} for "${header}"`;
      })
      .join(language === 'fr' ? ' ; ' : '; ');
  return new BadInputError('two-columns-for-one-field', {
    fr: `Sur la feuille « ${table.sheet} », plusieurs colonnes disent la même chose : ${told('fr')}. Gardez l’en-tête d’une seule et renommez ou supprimez l’autre.`,
    en: `On sheet "${table.sheet}", several columns say the same thing: ${told('en')}. Keep the header of one, and rename or delete the other.`,
  });
}

/** « Passages » (sheet X), or the header row of a sheet. */
export function tableName({ sheet, table, headerRow }: PassageTable): Readonly<Record<Language, string>> {
  return table === null
    ? { fr: `feuille «\u00a0${sheet}\u00a0», ligne ${headerRow}`, en: `sheet "${sheet}", row ${headerRow}` }
    : {
        fr: `tableau «\u00a0${table}\u00a0» de la feuille «\u00a0${sheet}\u00a0»`,
        en: `table "${table}" of sheet "${sheet}"`,
      };
}

export const sheetName = ({ name }: { readonly name: string }): Readonly<Record<Language, string>> => ({
  fr: `feuille «\u00a0${name}\u00a0»`,
  en: `sheet "${name}"`,
});

function columnName(header: string, column: number): Readonly<Record<Language, string>> {
  const line = header.replace(/\s+/g, ' ');
  const letter = columnLetters(column);
  return { fr: `« ${line} » (colonne ${letter})`, en: `"${line}" (column ${letter})` };
}

function lacks({ missing }: NearMiss, language: Language): string {
  if (missing.length === 0)
    return language === 'fr' ? ', avec trop peu de colonnes connues' : ', with too few known columns';
  return language === 'fr'
    ? `, mais sans ${quotedHeaders(missing, 'fr')}`
    : `, but without ${quotedHeaders(missing, 'en')}`;
}

function quotedHeaders(keys: readonly FieldKey[], language: Language): string {
  const names = keys.map((key) => fields[key].header[language]);
  return language === 'fr'
    ? names.map((name) => `« ${name} »`).join(' et ')
    : names.map((name) => `"${name}"`).join(' and ');
}

/** A hidden sheet is said to be: whoever reads of it does not find it. */
export const nameOfUnread = (
  { fr, en }: Readonly<Record<Language, string>>,
  isVisible: boolean,
): Readonly<Record<Language, string>> =>
  isVisible ? { fr, en } : { fr: `${fr} (masquée)`, en: `${en} (hidden)` };
