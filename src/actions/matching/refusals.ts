import { BadInputError } from '#dictionary';

const NAMED_ROWS = 5;

/** Ids are missing from the column, or stand there twice. @param unfit sheet rows, 1-based. */
export function idColumnUnfit(sheet: string, column: string, unfit: readonly number[]): BadInputError {
  const rows = unfit.slice(0, NAMED_ROWS).join(', ') + (unfit.length > NAMED_ROWS ? '…' : '');
  return new BadInputError('id-column-unfit', {
    fr: `La colonne ${column} de « ${sheet} » ne peut pas servir d’identifiant : il est vide ou déjà pris ligne ${rows}. Choisissez une autre colonne, ou laissez-les créer.`,
    en: `Column ${column} of "${sheet}" cannot be the id: it is empty or already taken on row ${rows}. Choose another column, or have them made.`,
  });
}

/** The column already holds another field. */
export const idColumnBusy = (sheet: string, column: string): BadInputError =>
  new BadInputError('id-column-unfit', {
    fr: `La colonne ${column} de « ${sheet} » dit déjà autre chose : elle ne peut pas servir d’identifiant. Choisissez une autre colonne, ou laissez-les créer.`,
    en: `Column ${column} of "${sheet}" already says something else: it cannot be the id. Choose another column, or have them made.`,
  });

/** A column of the matching is not in the sheet. */
export const columnGone = (sheet: string, header: string, column: string) =>
  new BadInputError('matching-column-gone', {
    fr: `La feuille « ${sheet} » n’a pas de colonne « ${header} » (${column}), que la correspondance nomme.`,
    en: `Sheet "${sheet}" has no column "${header}" (${column}), which the matching names.`,
  });
