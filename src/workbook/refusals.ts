import { BadInputError, type Text } from '#dictionary';

/** What an adapter cannot do on the workbook it is given, in words. */
const messages = {
  'sheet-missing': (sheet: string): Text => ({
    fr: `Le classeur n’a pas de feuille «\u00a0${sheet}\u00a0». Rétablissez-la, ou choisissez un autre classeur.`,
    en: `The workbook has no sheet “${sheet}”. Restore it, or choose another workbook.`,
  }),
  'table-missing': (sheet: string, table: string): Text => ({
    fr: `La feuille «\u00a0${sheet}\u00a0» n’a pas de tableau «\u00a0${table}\u00a0». Rétablissez-le, ou choisissez un autre classeur.`,
    en: `Sheet “${sheet}” has no table “${table}”. Restore it, or choose another workbook.`,
  }),
  'columns-blocked': (sheet: string, range: string): Text => ({
    fr: `Nos colonnes doivent se placer à droite du tableau de la feuille «\u00a0${sheet}\u00a0», en ${range}, mais ces cellules sont occupées. Déplacez ce qu’elles contiennent, puis recommencez.`,
    en: `Our columns go to the right of the table on sheet “${sheet}”, in ${range}, but these cells are in use. Move what they hold, then try again.`,
  }),
  'columns-full': (sheet: string): Text => ({
    fr: `La feuille «\u00a0${sheet}\u00a0» n’a plus assez de colonnes libres à droite pour les nôtres. Supprimez des colonnes inutiles, puis recommencez.`,
    en: `Sheet “${sheet}” has too few free columns on the right for ours. Delete unused columns, then try again.`,
  }),
  'totals-row': (sheet: string, table: string): Text => ({
    fr: `Le tableau «\u00a0${table}\u00a0» de la feuille «\u00a0${sheet}\u00a0» a une ligne de total\u00a0: retirez-la, puis recommencez.`,
    en: `Table “${table}” on sheet “${sheet}” has a totals row: remove it, then try again.`,
  }),
  'rows-full': (sheet: string): Text => ({
    fr: `La feuille «\u00a0${sheet}\u00a0» est pleine\u00a0: elle n’a plus assez de lignes libres.`,
    en: `Sheet “${sheet}” is full: it has too few free rows.`,
  }),
} satisfies Record<string, (...parts: string[]) => Text>;

/** @returns the error to throw for this code; its text names the sheet, and says what to do. */
export function refuse<Code extends keyof typeof messages>(
  code: Code,
  ...parts: Parameters<(typeof messages)[Code]>
): BadInputError {
  const message: (...parts: string[]) => Text = messages[code];
  return new BadInputError(code, message(...parts));
}
