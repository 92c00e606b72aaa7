import { formatsOf } from '#pane/words';

const { number, count } = formatsOf('fr');

/** The words of what is done to a group of findings at once, in French. */
export const frenchWords = {
  intro: (label: string) =>
    `«\u00a0${label}\u00a0»\u00a0: dites une fois ce que devient chaque valeur. Les cellules qui la contiennent sont écrites, et un seul «\u00a0Annuler\u00a0» les remet.`,
  oneByOne: 'Ces cellules se corrigent une par une\u00a0: leur valeur n’est jamais la même pour tous.',
  loading: 'Lecture des valeurs…',
  blank: 'cellule vide',
  times: (value: string, n: number) => `${value} × ${number(n)}`,
  becomes: (value: string) => `Ce que devient «\u00a0${value}\u00a0»`,
  unchanged: 'Ne pas changer',
  addsColumn: (label: string) => `La colonne «\u00a0${label}\u00a0» sera ajoutée à droite du tableau.`,
  write: (n: number) => `Écrire dans ${count(n, 'cellule', 'cellules')}`,
  aside: 'Ou ne pas les envoyer',
  setAside: (n: number) => `Mettre ${count(n, 'ligne', 'lignes')} de côté`,
};

export type Words = typeof frenchWords;
