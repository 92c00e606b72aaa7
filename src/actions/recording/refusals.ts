import { BadInputError } from '#dictionary';

/** A row is said to be sent, and has no id under which it would be known again. @param row sheet row, 1-based. */
export const idMissing = (row: number) =>
  new BadInputError('id-missing', {
    fr: `La ligne ${row} n’a pas d’identifiant technique : donnez-lui celui sous lequel elle a été envoyée, puis recommencez.`,
    en: `Row ${row} has no technical id: give it the one under which it was sent, then start again.`,
  });

/** The reason of a row has no place to go. @param row sheet row, 1-based. */
export const reasonInFormula = (row: number) =>
  new BadInputError('aside-formula', {
    fr: `Ligne ${row} : « Statut » la met de côté, mais sa case « Mis de côté », où le motif doit passer, contient une formule. Remplacez la formule par le motif, puis recontrôlez.`,
    en: `Row ${row}: "Status" sets it aside, but its cell "Set aside", where the reason is to go, holds a formula. Replace the formula with the reason, then check again.`,
  });
