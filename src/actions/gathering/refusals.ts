import { BadInputError, type Language } from '#dictionary';
import type { ColumnMatch } from '#matching';

const NAMED = 6;

/** Columns of a department that nobody decided upon. */
export function undecidedColumns(
  columns: readonly (Pick<ColumnMatch, 'column' | 'header'> & { readonly sheet: string })[],
): BadInputError {
  const several = new Set(columns.map(({ sheet }) => sheet)).size > 1;
  const more = columns.length > NAMED ? '…' : '';
  const fr = columns
    .slice(0, NAMED)
    .map(({ sheet, column, header }) => `${column} « ${header} »${several ? ` (feuille « ${sheet} »)` : ''}`);
  const en = columns
    .slice(0, NAMED)
    .map(({ sheet, column, header }) => `${column} "${header}"${several ? ` (sheet "${sheet}")` : ''}`);
  return new BadInputError('columns-undecided', {
    fr: `${columns.length === 1 ? 'Dites ce que contient la colonne' : 'Dites ce que contiennent les colonnes'} ${fr.join(', ')}${more} : à relier à l’étape « Préparer », ou par « match » puis --apply ou --matching.`,
    en: `Say what ${columns.length === 1 ? 'column' : 'columns'} ${en.join(', ')}${more} hold: to be matched in the step "Prepare", or with "match" then --apply or --matching.`,
  });
}

/** Why a row whose result does not read is set aside until somebody says it. */
export const resultToSay = (typed: string, language: Language): string =>
  language === 'fr'
    ? `Résultat à préciser${typed === '' ? '' : `\u00a0: ${typed}`}`
    : `Result to be said${typed === '' ? '' : `: ${typed}`}`;

/** Why a row that its department sent itself is set aside. */
export const sentThere = (service: string, language: Language): string =>
  language === 'fr' ? `Déjà transmis par ${service}` : `Already sent by ${service}`;

/** No file could be gathered. */
export const nothingGathered = (fr: string, en: string) => new BadInputError('nothing-gathered', { fr, en });

/** The passages stand in a table that is not the first of its sheet. */
export const notFirstTable = (sheet: string, table: string) =>
  new BadInputError('not-first-table', {
    fr: `Le tableau « ${table} » de la feuille « ${sheet} » n’est pas le premier de sa feuille : des lignes ne peuvent pas y être ajoutées. Mettez-le sur une feuille à lui, puis recommencez.`,
    en: `Table "${table}" on sheet "${sheet}" is not the first of its sheet: rows cannot be added to it. Put it on a sheet of its own, then try again.`,
  });

/** Files of one name, which nothing else tells apart: they would be one department's, and each would get the others' people back. */
export const namedAlike = () =>
  new BadInputError('named-alike', {
    fr: 'plusieurs fichiers ont ce nom, et rien ne dit de quel service est chacun. Renommez-les par service, ou remplissez « Service » dans leurs Paramètres, puis recommencez.',
    en: 'several files have this name, and nothing says of which department each is. Rename them by department, or fill "Department" in their settings, then try again.',
  });
