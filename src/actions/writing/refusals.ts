import { BadInputError } from '#dictionary';

/** What moved rows stopped. */
const STOPPED = {
  checking: {
    fr: 'Des lignes ont été déplacées pendant le contrôle, deux fois de suite : ses résultats ne sont pas inscrits. Attendez que plus personne ne trie ni n’insère de lignes, puis recontrôlez.',
    en: 'Rows were moved during the check, twice in a row: its results are not written. Wait until nobody sorts or inserts rows, then check again.',
  },
  recorded: {
    fr: 'Ce que vous avez demandé est inscrit dans « Dépôts » et « Historique accrochage ». Mais des lignes du tableau ont été déplacées pendant l’écriture, deux fois de suite : ses statuts et ses anomalies ne sont pas à jour. Attendez que plus personne ne trie ni n’insère de lignes, puis recontrôlez.',
    en: 'What you asked for is written in "Deposits" and "Deposit history". But rows of the table were moved during the writing, twice in a row: its statuses and issues are not up to date. Wait until nobody sorts or inserts rows, then check again.',
  },
  writing: {
    fr: 'Des lignes ont été déplacées pendant l’écriture, deux fois de suite : le reste n’est pas écrit. Attendez que plus personne ne trie ni n’insère de lignes, recontrôlez, puis recommencez.',
    en: 'Rows were moved during the writing, twice in a row: the rest is not written. Wait until nobody sorts or inserts rows, check again, then start again.',
  },
  settings: {
    fr: 'Des lignes de « Paramètres » ont été déplacées pendant l’écriture, deux fois de suite : le reste n’est pas écrit. Attendez un instant, puis enregistrez de nouveau.',
    en: 'Lines of "Settings" were moved during the writing, twice in a row: the rest is not written. Wait a moment, then save again.',
  },
  report: {
    fr: 'La feuille du rapport a changé pendant l’écriture, deux fois de suite : il n’y est pas écrit. Attendez un instant, puis recommencez.',
    en: 'The sheet of the report changed during the writing, twice in a row: the report is not written there. Wait a moment, then start again.',
  },
  journal: {
    fr: 'Des lignes de « Dépôts » ou d’« Historique accrochage » ont été déplacées pendant l’écriture. Ne triez pas ces feuilles pendant une action, puis recommencez.',
    en: 'Lines of "Deposits" or "Deposit history" were moved during the writing. Do not sort these sheets during an action, then start again.',
  },
} as const;

export type Stopped = keyof typeof STOPPED;

/** @throws BadInputError always: rows were sorted, inserted or deleted between a read and a write. */
export function refuseMovedRows(what: Stopped): never {
  throw new BadInputError('rows-moved', STOPPED[what]);
}

/** Somebody else wrote into the very cells of *Dépôts* or *Historique* that were to be changed. */
export const journalChanged = () =>
  new BadInputError('journal-changed', {
    fr: 'Un autre volet ou un autre poste vient d’écrire sur les mêmes lignes de «\u00a0Dépôts\u00a0» ou d’«\u00a0Historique accrochage\u00a0»\u00a0: ce qu’il y a inscrit reste, et ce que vous avez demandé n’y est pas inscrit. Regardez «\u00a0Dépôts\u00a0», puis recommencez si c’est encore à faire.',
    en: 'Another pane or another computer has just written on the same lines of "Deposits" or "Deposit history": what it wrote there stays, and what you asked for is not written there. Look at "Deposits", then start again if it is still to be done.',
  });

/** Somebody else made a file, or said something of one, while ours was made: each may hold the same passages. */
export const otherFile = () =>
  new BadInputError('other-file', {
    fr: 'Un autre volet ou un autre poste vient d’écrire dans «\u00a0Dépôts\u00a0»\u00a0: aucun fichier n’est donné ici, et la ligne commencée y reste «\u00a0Annulé\u00a0». Regardez «\u00a0Dépôts\u00a0», puis recommencez si c’est encore à faire.',
    en: 'Another pane or another computer has just written into "Deposits": no file is given here, and the line begun there stays "Cancelled". Look at "Deposits", then start again if it is still to be done.',
  });

/** A sheet of ours is there, and empty: another pane is making it. @param name what it is called. */
export const sheetBeingMade = (name: string) =>
  new BadInputError('sheet-being-made', {
    fr: `La feuille «\u00a0${name}\u00a0» est vide\u00a0: un autre volet est peut-être en train de la préparer. Attendez un instant, puis recommencez\u00a0; si elle reste vide, supprimez-la d’abord.`,
    en: `Sheet "${name}" is empty: another pane may be making it. Wait a moment, then start again; if it stays empty, delete it first.`,
  });

/** A reason that says nothing. @param words it, without the blanks around. */
export const unclearReason = (words: string) => new BadInputError('aside-unclear', noReason(words));

const noReason = (words: string) =>
  words === ''
    ? {
        fr: 'Dites pourquoi ces lignes sont mises de côté : choisissez un motif, ou écrivez le vôtre.',
        en: 'Say why these rows are set aside: pick a reason, or type your own.',
      }
    : {
        fr: `« ${words} » ne dit pas pourquoi ces lignes sont mises de côté : choisissez un motif, ou écrivez le vôtre.`,
        en: `"${words}" does not say why these rows are set aside: pick a reason, or type your own.`,
      };

/** Rows were to be selected, and none of them is a passage that is seen. */
export const noRowsSelected = () =>
  new BadInputError('no-rows-selected', {
    fr: 'Aucun passage visible n’est sélectionné : sélectionnez des cases de leurs lignes dans le tableau, puis recommencez.',
    en: 'No visible passage is selected: select cells of their rows in the table, then start again.',
  });
