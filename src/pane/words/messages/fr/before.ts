import { formatsOf } from '../../format';

const { count } = formatsOf('fr');
const lignes = (n: number) => count(n, 'ligne', 'lignes');

/** The words of what was sent by another way. */
export const beforeFrench = {
  title: 'Déjà transmis par ailleurs',
  question:
    'Des passages de ce classeur ont-ils déjà été transmis, par un autre logiciel ou par une saisie sur le portail\u00a0?',
  files: 'Oui, j’ai les fichiers…',
  noFiles: 'Oui, sans les fichiers…',
  none: 'Aucun passage n’a été transmis par ailleurs.',
  filesHint: 'Les flux déposés et leurs accusés, ensemble, dans n’importe quel ordre.',
  pick: 'Choisir les flux et les accusés…',
  declare: 'Déclarer des lignes…',
  which: 'Lignes',
  selected: 'Celles que j’ai sélectionnées dans le tableau',
  late: (n: number) => `Celles dont les 3\u00a0mois sont passés (${lignes(n)})`,
  date: 'Transmises le',
  how: 'Comment',
  ways: ['Saisie sur le portail des certificateurs', 'Autre logiciel', 'Prestataire'],
  reference: 'Ajoutez une référence si vous en avez une\u00a0: numéro de dépôt, nom du fichier.',
  declared: (rows: number, kept: number) =>
    `${count(rows, 'ligne déclarée transmise', 'lignes déclarées transmises')}.` +
    (kept > 0
      ? ` ${count(kept, 'ligne laissée, déjà dans un fichier ou transmise', 'lignes laissées, déjà dans un fichier ou transmises')}.`
      : ''),
  takenBack: 'Déclaration reprise\u00a0: ses lignes sont de nouveau ce qu’elles étaient.',
  found: (n: number) => `${lignes(n)} de ce classeur, à leur identifiant`,
  foundByPerson: (n: number) =>
    `${lignes(n)} à la personne, à la certification et à la date\u00a0: ${n > 1 ? 'elles reprennent l’identifiant sous lequel elles sont parties' : 'elle reprend l’identifiant sous lequel elle est partie'}`,
  unmatched: (n: number) => count(n, 'passage sans ligne ici', 'passages sans ligne ici'),
  accuses: (n: number) => count(n, 'accusé lu', 'accusés lus'),
  nothing: 'Ces fichiers ne disent rien de ce classeur.',
  taken: (n: number) => `Historique repris\u00a0: ${count(n, 'ligne reconnue', 'lignes reconnues')}.`,
};
