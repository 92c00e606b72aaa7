import type { FieldKey, Group, Text } from '#dictionary';

/** A group of columns of *Passages*: its title, its colours and its fields, in the order of the sheet. */
export interface ColumnGroup {
  readonly group: Group;
  readonly title: Text;
  /** Behind the title of the group, `RRGGBB`. */
  readonly tint: string;
  /** Header of a column that may stay empty. */
  readonly soft: string;
  /** Header of a required column; white text is readable on it. */
  readonly strong: string;
  readonly fields: readonly FieldKey[];
  /** Those of the short model. */
  readonly short: readonly FieldKey[];
}

/** The colour of our own columns. */
export const OURS = { tint: 'E4E8F1', strong: '1F3864' } as const;

/** The groups, from left to right. `nir`, sensitive, is added on demand only. Source: ui.md, domain.md. */
export const COLUMN_GROUPS: readonly ColumnGroup[] = [
  {
    group: 'identite',
    title: { fr: 'Titulaire', en: 'Holder' },
    tint: 'E3EEF9',
    soft: 'C9DFF3',
    strong: '2B6CA3',
    fields: ['nomNaissance', 'prenom1', 'sexe', 'nomUsage', 'prenom2', 'prenom3'],
    short: ['nomNaissance', 'prenom1', 'sexe'],
  },
  {
    group: 'naissance',
    title: { fr: 'Naissance', en: 'Birth' },
    tint: 'DFF3F1',
    soft: 'BFE6E2',
    strong: '1F7A76',
    fields: [
      'dateNaissance',
      'codeInsee',
      'libelleCommuneNaissance',
      'codePostal',
      'codePaysNaissance',
      'libellePaysNaissance',
    ],
    short: ['dateNaissance', 'codeInsee', 'libelleCommuneNaissance', 'codePaysNaissance'],
  },
  {
    group: 'certification',
    title: { fr: 'Certification', en: 'Certification' },
    tint: 'E6F3E1',
    soft: 'CBE7C1',
    strong: '3F7D2E',
    fields: ['type', 'code', 'libelleOption', 'dateDebutValidite', 'dateFinValidite'],
    short: ['type', 'code', 'dateDebutValidite', 'dateFinValidite'],
  },
  {
    group: 'resultat',
    title: { fr: 'Résultat', en: 'Result' },
    tint: 'FBF0DC',
    soft: 'F6DFB4',
    strong: '9A6412',
    fields: [
      'obtentionCertification',
      'donneeCertifiee',
      'scoring',
      'mentionValidee',
      'urlPreuve',
      'verbatim',
    ],
    short: ['obtentionCertification', 'donneeCertifiee'],
  },
  {
    group: 'langue',
    title: { fr: 'Langue', en: 'Language' },
    tint: 'F1E8F8',
    soft: 'E0CDEF',
    strong: '74479C',
    fields: ['presenceNiveauLangueEuro', 'niveauLangueEuropeen'],
    short: ['presenceNiveauLangueEuro', 'niveauLangueEuropeen'],
  },
  {
    group: 'numerique',
    title: { fr: 'Numérique', en: 'Digital' },
    tint: 'F9E6EF',
    soft: 'F1CADC',
    strong: 'A33B6C',
    fields: ['presenceNiveauNumeriqueEuro', 'scoreGeneral', 'resultats'],
    short: ['presenceNiveauNumeriqueEuro'],
  },
  {
    group: 'examen',
    title: { fr: 'Examen', en: 'Exam' },
    tint: 'E8ECF4',
    soft: 'D2DAEA',
    strong: '4C5F8A',
    fields: ['dateDebutExamen', 'dateFinExamen', 'modalitePassageExamen', 'codePostalCentreExamen'],
    short: [],
  },
  {
    group: 'inscription',
    title: { fr: 'Inscription', en: 'Enrolment' },
    tint: 'FAE9E3',
    soft: 'F4D1C5',
    strong: 'A3492B',
    fields: ['modaliteAcces', 'voieAccessVAE', 'initiativeInscription', 'dateInscription'],
    short: [],
  },
  {
    group: 'dossier',
    title: { fr: 'Autre identification', en: 'Other identification' },
    tint: 'F3EFE4',
    soft: 'E5DCC3',
    strong: '7A6630',
    fields: ['identification', 'idDossier', 'nomTitulaire', 'prenom1Titulaire', 'nir'],
    short: [],
  },
  {
    group: 'technique',
    title: { fr: 'Suivi', en: 'Follow-up' },
    tint: 'ECEDEF',
    soft: 'D9DBDF',
    strong: '4B5563',
    fields: ['natureDeposant', 'commentairesMEN', 'idTechnique'],
    short: ['idTechnique'],
  },
];

/** In no model, added on demand: the NIR is sensitive. Source: domain.md. */
export const ON_DEMAND: readonly FieldKey[] = ['nir'];
