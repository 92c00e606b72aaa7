import type { CodeList } from './code-list';

export const modaliteAcces: CodeList = [
  {
    code: 'FORMATION_INITIALE_HORS_APPRENTISSAGE',
    label: { fr: 'Formation initiale hors apprentissage', en: 'Initial training, not apprenticeship' },
    likely: [
      'Scolaire',
      'Voie scolaire',
      'Formation initiale scolaire',
      'Initial scolaire',
      'Formation initiale (hors apprentissage)',
      'Étudiant',
      'FI hors apprentissage',
      'Temps plein scolaire',
    ],
  },
  {
    code: 'FORMATION_INITIALE_APPRENTISSAGE',
    label: { fr: 'Formation initiale en apprentissage', en: 'Initial training, apprenticeship' },
    readAs: ['Formation initiale apprentissage', 'Contrat d’apprentissage'],
    likely: [
      'Apprentissage',
      'Apprenti',
      'Apprentie',
      'Apprenti(e)',
      'Alternance apprentissage',
      'FA',
      'App.',
      'Contrat apprentissage',
      'Par apprentissage',
    ],
  },
  {
    code: 'FORMATION_CONTINUE_HORS_CONTRAT_DE_PROFESSIONNALISATION',
    label: {
      fr: 'Formation continue hors contrat de professionnalisation',
      en: 'Continuing training, no professionalisation contract',
    },
    likely: [
      'Formation continue hors contrat de pro',
      'FC hors contrat pro',
      'Stagiaire de la formation professionnelle',
    ],
  },
  {
    code: 'FORMATION_CONTINUE_CONTRAT_DE_PROFESSIONNALISATION',
    label: {
      fr: 'Formation continue en contrat de professionnalisation',
      en: 'Continuing training, professionalisation contract',
    },
    readAs: ['Formation continue contrat de professionnalisation', 'Contrat de professionnalisation'],
    likely: [
      'Contrat de pro',
      'Contrat pro',
      'Pro',
      'CP',
      'Contrat de pro.',
      'Alternance contrat de professionnalisation',
      'Professionnalisation',
    ],
  },
  {
    code: 'VAE',
    label: { fr: 'VAE', en: 'VAE (validation of experience)' },
    readAs: ['Validation des acquis de l’expérience', 'Par la VAE'],
    likely: ['V.A.E.', 'Candidat VAE', 'Voie VAE'],
  },
  {
    code: 'EQUIVALENCE_DIPLOME_ETRANGER',
    label: { fr: 'Équivalence de diplôme étranger', en: 'Equivalence of a foreign diploma' },
    readAs: ['Équivalence diplôme étranger'],
    // The official dictionary writes it so; the XSD refuses it [M].
    corrected: ['EQUIVALENCE_(DIPLOME_ETRANGER)'],
  },
  {
    code: 'CANDIDAT_LIBRE',
    label: { fr: 'Candidat libre', en: 'Independent candidate' },
    likely: ['Libre', 'CL', 'Individuel', 'Candidat individuel', 'À titre individuel'],
  },
];

/** The element is `voieAccessVAE`, with a double s. */
export const voieAccesVAE: CodeList = [
  { code: 'CONGES_VAE', label: { fr: 'Congés VAE', en: 'VAE leave' }, readAs: ['Congé VAE'] },
  { code: 'VAE_CLASSIQUE', label: { fr: 'VAE classique', en: 'Ordinary VAE' } },
];

export const initiativeInscription: CodeList = [
  {
    code: 'CERTIFIE',
    label: { fr: 'Certifié', en: 'The certified person' },
    likely: ['Candidat', 'Individuel', 'Stagiaire', 'Apprenant', 'Personnelle', 'CPF'],
  },
  {
    code: 'OF',
    label: { fr: 'Organisme de formation', en: 'Training body' },
    likely: ['Centre de formation', 'CFA', 'Organisme', 'École'],
  },
  {
    code: 'POLE_EMPLOI',
    label: { fr: 'Pôle emploi (France Travail)', en: 'Pôle emploi (France Travail)' },
    corrected: ['France Travail', 'FRANCE_TRAVAIL'],
    likely: ['FT', 'PE'],
  },
  { code: 'EMPLOYEUR', label: { fr: 'Employeur', en: 'Employer' }, likely: ['Entreprise', 'Société'] },
  { code: 'AUTRE', label: { fr: 'Autre', en: 'Other' } },
];
