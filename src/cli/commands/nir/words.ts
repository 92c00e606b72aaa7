import type { Language } from '#dictionary';

const number = (language: Language, count: number): string =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(count);

/** What is said of the NIR that are wiped; first of all, what wiping makes impossible. */
export const nirWords = {
  none: (l: Language) =>
    l === 'fr' ? 'Aucune ligne acceptée ne garde de NIR.' : 'No accepted row keeps a NIR.',
  toWipe: (l: Language, count: number) =>
    l === 'fr'
      ? `NIR de lignes acceptées, à effacer\u00a0: ${number(l, count)}. Une fois effacé, le fichier de ces lignes ne peut plus être refait, et leur suppression ne peut être demandée qu’en le remettant\u00a0; statut et historique restent.`
      : `NIR of accepted rows, to wipe: ${number(l, count)}. Once wiped, the file of these rows cannot be made again, and their deletion cannot be asked for without putting it back; status and history stay.`,
  needed: (l: Language, count: number) =>
    l === 'fr'
      ? `NIR gardés, de lignes que la CDC n’a pas acceptées telles qu’elles sont\u00a0: ${number(l, count)}.`
      : `NIR kept, of rows that CDC has not accepted as they are: ${number(l, count)}.`,
  formulas: (l: Language, count: number) =>
    l === 'fr'
      ? `NIR donnés par une formule, laissés\u00a0: ${number(l, count)}. Effacez-les à leur source.`
      : `NIR given by a formula, left: ${number(l, count)}. Wipe them where they come from.`,
  wiped: (l: Language, count: number) =>
    l === 'fr' ? `NIR effacés\u00a0: ${number(l, count)}.` : `NIR wiped: ${number(l, count)}.`,
} satisfies Record<string, (language: Language, count: number) => string>;
