import { formatsOf } from '../../format';

const { count, number } = formatsOf('fr');

/** The words of what is asked about who was sent. */
export const questionsFrench = {
  title: 'À régler avant d’envoyer',
  count: (n: number) => number(n),
  giveBack: 'Rendre son identifiant',
  find: 'Retrouver la ligne',
  gaveBack: 'Identifiants rendus.',
  /** What opens the answer that needs a reason, by code. */
  answer: {
    'already-sent': 'C’est un second passage…',
    'id-of-another': 'C’est la même personne…',
    'claims-sent': 'Non…',
    'same-passage-twice': 'C’est un second passage…',
    'missing-lines': 'Expliquer…',
    'left-table': 'Expliquer…',
  },
  isTrue: 'C’est vrai…',
  reason: 'Motif',
  by: 'Par (facultatif)',
  date: 'Date de l’envoi',
  how: 'Comment',
  howExample: 'saisie en ligne sur le portail',
  forAll: (n: number) => `La même réponse pour les ${count(n, 'ligne', 'lignes')} de ce groupe`,
  save: 'Inscrire',
  cancel: 'Annuler',
  kept: 'Réponse inscrite dans «\u00a0Démarches\u00a0».',
  more: (n: number) => `et ${count(n, 'autre', 'autres')}, une fois celles-ci réglées`,
};
