import { BadInputError } from '#dictionary';

/** What moved rows stopped. */
const STOPPED = {
  checking: {
    fr: 'Des lignes ont été déplacées pendant le contrôle, deux fois de suite : ses résultats ne sont pas inscrits. Attendez que plus personne ne trie ni n’insère de lignes, puis recontrôlez.',
    en: 'Rows were moved during the check, twice in a row: its results are not written. Wait until nobody sorts or inserts rows, then check again.',
  },
  recorded: {
    fr: 'Ce que vous avez demandé est inscrit dans «\u00a0Dépôts\u00a0» et «\u00a0Historique\u00a0». Mais des lignes du tableau ont été déplacées pendant l’écriture, deux fois de suite : ses statuts et ses anomalies ne sont pas à jour. Attendez que plus personne ne trie ni n’insère de lignes, puis recontrôlez.',
    en: 'What you asked for is written in "Deposits" and "Deposit history". But rows of the table were moved during the writing, twice in a row: its statuses and issues are not up to date. Wait until nobody sorts or inserts rows, then check again.',
  },
  writing: {
    fr: 'Des lignes ont été déplacées pendant l’écriture, deux fois de suite : le reste n’est pas écrit. Attendez que plus personne ne trie ni n’insère de lignes, recontrôlez, puis recommencez.',
    en: 'Rows were moved during the writing, twice in a row: the rest is not written. Wait until nobody sorts or inserts rows, check again, then start again.',
  },
  settings: {
    fr: 'Des lignes de «\u00a0Paramètres\u00a0» ont été déplacées pendant l’écriture, deux fois de suite\u00a0: le reste n’est pas écrit. Attendez un instant, puis enregistrez de nouveau.',
    en: 'Lines of "Settings" were moved during the writing, twice in a row: the rest is not written. Wait a moment, then save again.',
  },
  journal: {
    fr: 'Des lignes de «\u00a0Dépôts\u00a0» ou d’«\u00a0Historique\u00a0» ont été déplacées pendant l’écriture. Ne triez pas ces feuilles pendant une action, puis recommencez.',
    en: 'Lines of "Deposits" or "Deposit history" were moved during the writing. Do not sort these sheets during an action, then start again.',
  },
} as const;

/** @throws BadInputError always: rows were sorted, inserted or deleted between a read and a write. */
export function refuseMovedRows(what: keyof typeof STOPPED): never {
  throw new BadInputError('rows-moved', STOPPED[what]);
}

/**
 * Reads and writes. A write that finds something else than what was read changes nothing: all is read again, once.
 * @param act gives null when its write was disturbed.
 * @throws BadInputError when that happens twice.
 */
export async function readTwice<T>(what: keyof typeof STOPPED, act: () => Promise<T | null>): Promise<T> {
  return (await act()) ?? (await act()) ?? refuseMovedRows(what);
}
