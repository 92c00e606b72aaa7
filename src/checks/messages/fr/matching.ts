import type { Messages } from '../entry';
import { pluralFrench as plural } from '../plural';
import { fr } from '../words';

/** What a matched table says, or does not. */
export const frenchMatching = {
  'column-missing': {
    title: 'aucune colonne ne le dit',
    text: ({ count, asked }, { label }) =>
      fr`Aucune colonne du tableau ne dit « ${label} », que ${plural(count, 'ligne')} ${count < 2 ? 'doit' : 'doivent'} avoir. ${
        asked === 1
          ? fr`Dites-le une fois pour toutes les lignes à l’étape « Préparer » (ou avec la commande « match »), ou ajoutez la colonne.`
          : fr`C’est propre à chaque personne : demandez-le à qui tient les dossiers, et ajoutez la colonne.`
      }`,
  },
  'not-split': {
    title: 'case à séparer',
    text: (_, { value }) =>
      fr`« ${value} » dit plusieurs choses et ne se sépare pas à coup sûr. Écrivez-la comme les autres lignes, ou donnez à chaque chose sa colonne.`,
  },
  'result-undecided': {
    title: 'résultat à décider',
    text: (_, { value }) =>
      value === ''
        ? fr`Le résultat est vide : rien ne dit si cette personne a obtenu la certification. Remplissez-le, ou mettez la ligne de côté.`
        : fr`« ${value} » ne dit pas si cette personne a obtenu la certification. Dites comment lire ce résultat à l’étape « Préparer » (ou avec la commande « match »), ou corrigez-le.`,
  },
  'result-back': {
    title: 'lignes revenues',
    text: ({ count }) =>
      fr`${plural(count, 'ligne mise', 'lignes mises')} de côté par ${count < 2 ? 'son résultat' : 'leur résultat'} ${count < 2 ? 'revient' : 'reviennent'} : le résultat a changé.`,
  },
} satisfies Partial<Messages>;
