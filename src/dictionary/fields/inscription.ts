import { field, when } from '../field';

export const modaliteAcces = field('passageCertification/modalitesInscription/modaliteAcces', {
  group: 'inscription',
  column: { in: 'full', place: 10, width: 34 },
  kind: { type: 'code', list: 'modaliteAcces' },
  header: { fr: 'Modalité d’accès', en: 'Access' },
  help: {
    fr: 'Par quelle voie la personne s’est présentée ; à laisser vide si elle n’est pas connue.',
    en: 'How the person came to the certification; leave it empty if it is not known.',
  },
  aliases: [
    'Modalité d’accès à la certification',
    'Modalités d’accès',
    'Voie d’accès à la certification',
    'Voie d’accès',
    ...[
      'Voie d’accès au diplôme',
      'Voie d’accès au titre',
      'Modalité d’accès au diplôme',
      'Mode d’accès',
      'Voie d’obtention',
    ],
  ],
  likely: [
    'Voie',
    'Statut',
    'Statut du candidat',
    'Statut du stagiaire',
    'Statut de l’apprenant',
    'Régime',
    'Régime d’inscription',
    'Modalité de formation',
    'Type de public',
    'Statut apprenant',
    'Statut étudiant',
    'Type de formation',
    'Régime de formation',
    'Type de contrat',
    'Type de candidat',
    'Modalité',
    'Dispositif',
    'Filière d’accès',
    'Type de parcours',
  ],
  example: 'Candidat libre',
});

export const voieAccessVAE = field('passageCertification/modalitesInscription/voieAccessVAE', {
  group: 'inscription',
  column: { in: 'full', place: 20, width: 15 },
  kind: { type: 'code', list: 'voieAccesVAE' },
  expected: when(modaliteAcces, 'VAE'),
  header: { fr: 'Voie d’accès VAE', en: 'VAE route' },
  help: { fr: 'Seulement quand l’accès se fait par la VAE.', en: 'Only when the access is by VAE.' },
  aliases: ['Voie d’accès à la VAE', 'Voie accès VAE', 'Type de VAE', 'Modalité VAE'],
  likely: ['VAE'],
  example: 'VAE classique',
});

export const initiativeInscription = field(
  'passageCertification/modalitesInscription/initiativeInscription',
  {
    group: 'inscription',
    column: { in: 'full', place: 30, width: 26 },
    kind: { type: 'code', list: 'initiativeInscription' },
    header: { fr: 'Initiative de l’inscription', en: 'Enrolled by' },
    help: {
      fr: 'Qui est à l’origine de l’inscription. France Travail s’y appelle encore Pôle emploi.',
      en: 'Who enrolled the person. France Travail is still called Pôle emploi here.',
    },
    aliases: [
      'Initiative d’inscription',
      'Initiative de l’inscription à la certification',
      'À l’initiative de',
    ],
    likely: ['Initiative', 'Prescripteur', 'Inscrit par', 'Origine de l’inscription'],
    example: 'Certifié',
  },
);

export const dateInscription = field('passageCertification/modalitesInscription/dateInscription', {
  group: 'inscription',
  column: { in: 'full', place: 40 },
  kind: { type: 'date' },
  header: { fr: 'Date d’inscription', en: 'Enrolment date' },
  help: { fr: 'Date d’inscription à la certification.', en: 'Date of enrolment.' },
  aliases: [
    'Date de l’inscription',
    'Date d’inscription à la certification',
    'Inscrit le',
    'Inscrit(e) le',
    'Date d’inscription à l’examen',
  ],
  example: '10/01/2026',
});
