import { groupBy, runsOf, type Language, type RowAt } from '#dictionary';
import type { Copied } from './copy-rows';

const fr = (count: number, one: string, several: string) => `${count} ${count < 2 ? one : several}`;
const en = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;

/** « Juin » 12, 18-20 */
function places(rows: readonly RowAt[]): string {
  return [...groupBy(rows, ({ sheet }) => sheet)]
    .map(([sheet, some]) => {
      const runs = runsOf(some.map(({ row }) => row));
      return `${sheet} ${runs.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(', ')}`;
    })
    .join('\u00a0; ');
}

const WORDS = {
  fr: {
    rows: (count: number, sheets: Copied['sheets']) =>
      `${fr(count, 'ligne copiée', 'lignes copiées')} dans le modèle (${sheets.map(({ sheet, rows }) => `${sheet}\u00a0: ${rows}`).join(', ')}). Votre classeur n’est pas modifié.`,
    aside: (count: number) =>
      `${fr(count, 'ligne y est mise', 'lignes y sont mises')} de côté, avec leur motif.`,
    undecided: (count: number) =>
      `${fr(count, 'ligne dont le résultat est à décider est mise', 'lignes dont le résultat est à décider sont mises')} de côté jusque-là.`,
    withoutId: (count: number) =>
      `${fr(count, 'ligne n’a pas', 'lignes n’ont pas')} d’identifiant technique\u00a0: il se crée dans le nouveau classeur.`,
    notSplit: (count: number, where: string) =>
      `${fr(count, 'ligne a', 'lignes ont')} une case qui ne se sépare pas, et qui n’est pas copiée\u00a0: ${where}.`,
    left: (count: number, where: string) =>
      `${fr(count, 'ligne n’est pas copiée', 'lignes ne sont pas copiées')}, qui ne sont pas des passages\u00a0: ${where}.`,
    under: (count: number, where: string) =>
      `${fr(count, 'ligne remplie sous le tableau n’est pas copiée', 'lignes remplies sous le tableau ne sont pas copiées')}\u00a0: ${where}.`,
    unused: (names: string) => `Colonnes non utilisées, restées dans votre classeur\u00a0: ${names}.`,
    ledger: (lines: number) =>
      `Le registre de ce qui est parti suit (${fr(lines, 'ligne', 'lignes')})\u00a0: continuez dans le nouveau classeur, l’ancien n’en saura rien.`,
  },
  en: {
    rows: (count: number, sheets: Copied['sheets']) =>
      `${en(count, 'row', 'rows')} copied into the template (${sheets.map(({ sheet, rows }) => `${sheet}: ${rows}`).join(', ')}). Your workbook is not changed.`,
    aside: (count: number) => `${en(count, 'row is', 'rows are')} set aside in it, with the reason.`,
    undecided: (count: number) =>
      `${en(count, 'row whose result is to be decided is', 'rows whose result is to be decided are')} set aside until then.`,
    withoutId: (count: number) =>
      `${en(count, 'row has', 'rows have')} no technical id: it is made in the new workbook.`,
    notSplit: (count: number, where: string) =>
      `${en(count, 'row has', 'rows have')} a cell that does not come apart, and is not copied: ${where}.`,
    left: (count: number, where: string) =>
      `${en(count, 'row is not copied, being no passage', 'rows are not copied, being no passages')}: ${where}.`,
    under: (count: number, where: string) =>
      `${en(count, 'row filled under the table is', 'rows filled under the table are')} not copied: ${where}.`,
    unused: (names: string) => `Columns not used, which stay in your workbook: ${names}.`,
    ledger: (lines: number) =>
      `The ledger of what was sent comes along (${en(lines, 'line', 'lines')}): go on in the new workbook, the former one will know nothing of it.`,
  },
} as const;

/** What was copied, one sentence a line. */
export function copiedWords(done: Copied, language: Language): readonly string[] {
  const words = WORDS[language];
  const { sheets, aside, undecided, withoutId, notSplit, left, under, unused, lines } = done;
  const some = (count: number, said: string) => (count === 0 ? [] : [said]);
  return [
    words.rows(
      sheets.reduce((sum, { rows }) => sum + rows, 0),
      sheets,
    ),
    ...some(aside, words.aside(aside)),
    ...some(undecided, words.undecided(undecided)),
    ...some(withoutId, words.withoutId(withoutId)),
    ...some(notSplit.length, words.notSplit(notSplit.length, places(notSplit))),
    ...some(left.length, words.left(left.length, places(left))),
    ...some(under.length, words.under(under.length, places(under))),
    ...some(unused.length, words.unused(unused.join(', '))),
    ...some(lines, words.ledger(lines)),
  ];
}

/** The file that the rows are copied into. @param plain the name of the one they come from, without its extension. */
export const copyName = (plain: string, language: Language): string =>
  language === 'fr' ? `${plain} dans le modèle.xlsx` : `${plain} in the template.xlsx`;
