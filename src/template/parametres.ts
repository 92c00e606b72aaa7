import type { CodeListName, Text } from '#dictionary';

/** One line of *Paramètres*. */
export interface Parametre {
  readonly label: Text;
  readonly help: Text;
  /** Its drop-down, if it has one. */
  readonly list?: CodeListName | 'language' | 'version';
}

/** The settings that live in the workbook, by key, in the order of the sheet. */
export const PARAMETRES = {
  idClientEmetteur: {
    label: { fr: 'BCR de l’émetteur', en: 'Emitter BCR' },
    help: {
      fr: 'Organisme qui dépose le fichier\u00a0: 8 caractères, donnés par la Caisse des Dépôts. Exemple\u00a0: 12ABC345.',
      en: 'The body that deposits the file: 8 characters, given by the Caisse des Dépôts. Example: 12ABC345.',
    },
  },
  idClientCertificateur: {
    label: { fr: 'BCR du certificateur', en: 'Certifying body BCR' },
    help: {
      fr: 'Le même que celui de l’émetteur, sauf quand un tiers dépose pour le certificateur.',
      en: 'The same as the emitter’s, unless a third party deposits for the certifying body.',
    },
  },
  idContrat: {
    label: { fr: 'Contrat du certificateur', en: 'Contract of the certifying body' },
    help: {
      fr: 'MCFCER suivi de chiffres, donné par la Caisse des Dépôts. Exemple\u00a0: MCFCER000123.',
      en: 'MCFCER and digits, given by the Caisse des Dépôts. Example: MCFCER000123.',
    },
  },
  natureDeposant: {
    label: { fr: 'Nature du déposant', en: 'Nature of the depositor' },
    help: {
      fr: 'Tiers de confiance quand l’émetteur n’est pas le certificateur. Vide\u00a0: d’après les deux BCR.',
      en: 'Trusted third party when the emitter is not the certifying body. Empty: told by the two BCR.',
    },
    list: 'natureDeposant',
  },
  service: {
    label: { fr: 'Service', en: 'Department' },
    help: {
      fr: 'Le service ou le site qui tient ce classeur. Facultatif.',
      en: 'The department or site that keeps this workbook. Optional.',
    },
  },
  identification: {
    label: { fr: 'Identification par défaut', en: 'Default identification' },
    help: {
      fr: 'Pour les lignes qui ne disent rien\u00a0: Titulaire (état civil), Dossier CPF ou NIR. Vide\u00a0: selon ce que la ligne contient.',
      en: 'For rows that do not say: Holder (civil status), CPF file or NIR. Empty: told by what the row holds.',
    },
    list: 'identification',
  },
  version: {
    label: { fr: 'Version du format', en: 'Format version' },
    help: {
      fr: '1.1.5 est le format en vigueur depuis mars 2026\u00a0; 1.1.2 est le précédent.',
      en: '1.1.5 is the format in force since March 2026; 1.1.2 is the former one.',
    },
    list: 'version',
  },
  langue: {
    label: { fr: 'Langue du classeur', en: 'Language of the workbook' },
    help: {
      fr: 'La langue de ce qui est écrit dans le classeur\u00a0: statuts, anomalies, messages.',
      en: 'The language of what is written into the workbook: statuses, issues, messages.',
    },
    list: 'language',
  },
  reglesLevees: {
    label: { fr: 'Règles levées', en: 'Lifted rules' },
    help: {
      fr: 'Noms des règles bloquantes levées pour ce classeur, séparés par un point-virgule. Rempli par le volet.',
      en: 'Names of the blocking rules lifted for this workbook, separated by semicolons. Filled by the pane.',
    },
  },
} as const satisfies Readonly<Record<string, Parametre>>;

export type ParametreKey = keyof typeof PARAMETRES;

export const PARAMETRE_KEYS = Object.keys(PARAMETRES) as readonly ParametreKey[];

/** The schema versions offered, the one in force first. */
export const VERSIONS = ['1.1.5', '1.1.2'] as const;

/** How the workbook's language is written in *Paramètres*. */
export const LANGUAGE_LABELS = { fr: 'Français', en: 'English' } as const;

/** The keys of the very hidden sheet `_accrochage`; long texts are cut in pieces, `xsd/1`, `xsd/2`… */
export const ACCROCHAGE_KEYS = {
  /** Of the template that the workbook was made from; absent in one that we did not make. */
  templateVersion: 'template-version',
  /** Of what the workbook holds, whoever made it, since it was last checked. */
  version: 'version',
  model: 'model',
  /** JSON: the values that are the same for all rows, by field. How each sheet is read stands under `matching:<sheet>`. */
  constants: 'constants',
  /** JSON: header of each of our columns; a column is ours only if it stands here. */
  ownColumns: 'own-columns',
  lastCheck: 'last-check',
  /** The department that the workbook was made for, to be sent back to it. */
  service: 'service',
  /** What was ticked of *Avant le premier dépôt*, by code, between commas. */
  firstDeposit: 'first-deposit',
  xsd: 'xsd',
  /** Name of the file that it was loaded from. */
  xsdName: 'xsd-name',
  /** The day it was loaded, `2026-11-30`. */
  xsdLoadedOn: 'xsd-loaded-on',
  /** The profile beside the pages that was declined here, by the start of its SHA-256. */
  profileDeclined: 'profile-declined',
  /** What new ids look like, as a profile says. */
  idPattern: 'id-pattern',
  /** Codes of the warnings that are not said of this workbook, cut by blanks. */
  hiddenWarnings: 'hidden-warnings',
} as const;

/** A cell holds at most 32 767 characters in Excel; texts are cut below that. */
export const PIECE_LENGTH = 32_000;
