import { formatsOf } from '../../format';

const { date } = formatsOf('fr');

/** The words of the portal, and of what comes before a first deposit. */
export const portalFrench = {
  title: 'Sur le portail',
  since: (day: string) => `depuis le ${date(day)}`,
  states: {
    received: 'Accusé de réception',
    processing: 'Traitement en cours',
    errors: 'Traitement des erreurs',
  },
  advice: {
    received:
      'Le fichier est arrivé. Attendez que le portail dise «\u00a0traitement en cours\u00a0» ou «\u00a0traitement des erreurs\u00a0».',
    processing: 'Le fichier est conforme\u00a0: il n’y a rien à faire qu’attendre.',
    errors:
      'Un compte rendu est à télécharger sur le portail\u00a0: importez-le dans «\u00a0Accusés\u00a0», corrigez les lignes, puis faites un autre fichier.',
  },
  answered: {
    received: 'Le compte rendu est importé\u00a0: le portail en dira plus.',
    processing: 'Le compte rendu est importé, sans KO\u00a0: il n’y a rien à reprendre.',
    errors:
      'Le compte rendu est importé\u00a0: ce qui reste à reprendre est dans «\u00a0Accusés\u00a0», puis dans un autre fichier.',
  },
  unknown: 'Regardez sur le portail, et dites ici ce qu’il affiche.',
  first: {
    title: 'Avant le premier dépôt',
    count: (done: number, all: number) => `${done} sur ${all}`,
    steps: {
      known: 'La Caisse des Dépôts nous connaît\u00a0: ses identifiants nous sont parvenus par courriel.',
      collected: 'Les données sont recueillies et contrôlées.',
      registered: 'Nous sommes inscrits sur le portail des certificateurs.',
      edof: 'Organisme de formation aussi\u00a0: les titres de nos formations sont dans EDOF. Sinon, cochez.',
      made: 'Le fichier XML est fait.',
      valid: 'Le fichier XML est valide.',
    },
  },
};
