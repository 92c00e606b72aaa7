import type { CellValue, Language, Text } from '#dictionary';
import { SHEET_NAMES, TABLE_NAMES } from '../names';
import { PROMPT_TITLE_MAX } from '../prompts';
import { absoluteRange } from '../ranges';
import type { ColumnSpec, SheetSpec } from '../types';
import { listRange, type ListName } from './listes';
import { SETTINGS_HEADER_ROW, settingsSheet } from './settings-sheet';

interface SettingColumn {
  readonly header: Text;
  readonly width: number;
  readonly format: string;
  readonly required?: boolean;
  readonly list?: ListName;
  readonly help: Text;
}

/** The columns of *Mes certifications*: what it is, when it is delivered, and the defaults of its rows. */
export const CERTIFICATION_COLUMNS = {
  code: {
    header: { fr: 'Code', en: 'Code' },
    width: 14,
    format: '@',
    required: true,
    help: {
      fr: 'Obligatoire. Numéro de fiche avec son préfixe RNCP ou RS. C’est ce que propose la colonne «\u00a0Code de la certification\u00a0» du tableau. Exemple\u00a0: RNCP35726',
      en: 'Required. Number of the record with its RNCP or RS prefix: what the column "Certification code" of the table offers. Example: RNCP35726',
    },
  },
  intitule: {
    header: { fr: 'Intitulé', en: 'Title' },
    width: 62,
    format: '@',
    help: {
      fr: 'Pour s’y retrouver\u00a0: il n’est pas envoyé. Exemple\u00a0: Développeur web et web mobile',
      en: 'To find one’s way: it is not sent. Example: Web developer',
    },
  },
  delivreeDu: {
    header: { fr: 'Délivrée du', en: 'Delivered from' },
    width: 13,
    format: 'dd/mm/yyyy',
    help: {
      fr: 'Premier jour où vous la délivrez, s’il est connu. Date JJ/MM/AAAA.',
      en: 'First day on which you deliver it, if known. Date DD/MM/YYYY.',
    },
  },
  delivreeAu: {
    header: { fr: 'au', en: 'to' },
    width: 13,
    format: 'dd/mm/yyyy',
    help: {
      fr: 'Dernier jour où vous pouvez la délivrer (fin d’enregistrement). Date JJ/MM/AAAA.',
      en: 'Last day on which you may deliver it (end of its registration). Date DD/MM/YYYY.',
    },
  },
  obtentionCertification: {
    header: { fr: 'Obtention', en: 'Obtained by' },
    width: 16,
    format: 'General',
    list: 'obtentionCertification',
    help: {
      fr: 'Valeur par défaut des lignes de cette certification. Par admission (jury, examen) ou par scoring (un score au test).',
      en: 'Default for the rows of this certification. By admission (jury, exam) or by scoring (a test score).',
    },
  },
  presenceNiveauLangueEuro: {
    header: { fr: 'Niveau de langue ?', en: 'Language level?' },
    width: 12,
    format: 'General',
    list: 'boolean',
    help: {
      fr: 'Valeur par défaut des lignes\u00a0: Oui si la certification atteste un niveau de langue (CECRL).',
      en: 'Default for the rows: Yes if the certification attests a language level (CECRL).',
    },
  },
  presenceNiveauNumeriqueEuro: {
    header: { fr: 'Niveau numérique ?', en: 'Digital level?' },
    width: 12,
    format: 'General',
    list: 'boolean',
    help: {
      fr: 'Valeur par défaut des lignes\u00a0: Oui si la certification atteste un niveau numérique européen.',
      en: 'Default for the rows: Yes if the certification attests a European digital level.',
    },
  },
  dureeValidite: {
    header: { fr: 'Validité (mois)', en: 'Validity (months)' },
    width: 12,
    format: '0',
    help: {
      fr: 'Durée de validité en mois, pour proposer la fin de validité. Vide\u00a0: sans fin. Exemple\u00a0: 36',
      en: 'Length of validity in months, to propose its end. Empty: no end. Example: 36',
    },
  },
  libelleOption: {
    header: { fr: 'Option', en: 'Option' },
    width: 26,
    format: '@',
    help: {
      fr: 'Option par défaut des lignes de cette certification, s’il y en a une.',
      en: 'Default option for the rows of this certification, if it has one.',
    },
  },
} as const satisfies Readonly<Record<string, SettingColumn>>;

/** The columns of *Certificateurs*: needed only when the workbook holds rows of several certifying bodies. */
export const CERTIFICATEUR_COLUMNS = {
  nom: {
    header: { fr: 'Nom', en: 'Name' },
    width: 62,
    format: '@',
    help: {
      fr: 'Nom du certificateur, pour s’y retrouver\u00a0: il n’est pas envoyé.',
      en: 'Name of the certifying body, to find one’s way: it is not sent.',
    },
  },
  idClientCertificateur: {
    header: { fr: 'BCR du certificateur', en: 'Certifying body BCR' },
    width: 18,
    format: '@',
    required: true,
    help: {
      fr: 'Obligatoire. 8 caractères, donnés par la Caisse des Dépôts. Exemple\u00a0: 12ABC345',
      en: 'Required. 8 characters, given by the Caisse des Dépôts. Example: 12ABC345',
    },
  },
  idContrat: {
    header: { fr: 'Contrat du certificateur', en: 'Contract of the certifying body' },
    width: 20,
    format: '@',
    required: true,
    help: {
      fr: 'Obligatoire. MCFCER suivi de chiffres, donné par la Caisse des Dépôts. Exemple\u00a0: MCFCER000123',
      en: 'Required. MCFCER and digits, given by the Caisse des Dépôts. Example: MCFCER000123',
    },
  },
  natureDeposant: {
    header: { fr: 'Nature du déposant', en: 'Nature of the depositor' },
    width: 20,
    format: 'General',
    list: 'natureDeposant',
    help: {
      fr: 'Tiers de confiance quand l’émetteur dépose pour ce certificateur.',
      en: 'Trusted third party when the emitter deposits for this certifying body.',
    },
  },
} as const satisfies Readonly<Record<string, SettingColumn>>;

export type CertificationColumn = keyof typeof CERTIFICATION_COLUMNS;
export type CertificateurColumn = keyof typeof CERTIFICATEUR_COLUMNS;

/** Empty rows that each table has ready. */
const CERTIFICATION_ROWS = 20;
const CERTIFICATEUR_ROWS = 8;

/** The codes of *Mes certifications*, as the drop-down of the passages offers them. */
export function certificationCodesRange(language: Language): string {
  const first = SETTINGS_HEADER_ROW + 1;
  return absoluteRange(SHEET_NAMES.certifications[language], 1, first, first + CERTIFICATION_ROWS - 1);
}

/** *Mes certifications*. @param rows by column; none in an empty template. */
export function certificationsSheet(
  language: Language,
  rows: readonly Readonly<Partial<Record<CertificationColumn, CellValue>>>[] = [],
): SheetSpec {
  return settingsSheet({
    name: SHEET_NAMES.certifications[language],
    table: TABLE_NAMES.certifications,
    note: {
      fr: 'Facultatif. Une ligne par certification que vous délivrez\u00a0: son code est proposé dans le tableau, et ses valeurs par défaut remplissent les cases vides.',
      en: 'Optional. One line per certification that you deliver: the table offers its code, and its defaults fill the empty cells.',
    }[language],
    columns: columnSpecs(CERTIFICATION_COLUMNS, language),
    rows,
    ready: CERTIFICATION_ROWS,
    tabColor: '3F7D2E',
  });
}

/** *Certificateurs*. @param rows by column; none in an empty template. */
export function certificateursSheet(
  language: Language,
  rows: readonly Readonly<Partial<Record<CertificateurColumn, CellValue>>>[] = [],
): SheetSpec {
  return settingsSheet({
    name: SHEET_NAMES.certificateurs[language],
    table: TABLE_NAMES.certificateurs,
    note: {
      fr: 'Facultatif. À remplir seulement si ce classeur réunit les passages de plusieurs certificateurs\u00a0; sinon, Paramètres suffit.',
      en: 'Optional. Fill it only if this workbook holds the passages of several certifying bodies; else Settings is enough.',
    }[language],
    columns: columnSpecs(CERTIFICATEUR_COLUMNS, language),
    rows,
    ready: CERTIFICATEUR_ROWS,
    tabColor: '3F7D2E',
  });
}

function columnSpecs(
  columns: Readonly<Record<string, SettingColumn>>,
  language: Language,
): readonly ColumnSpec[] {
  return Object.entries(columns).map(([key, { header, width, format, required, list, help }]) => ({
    key,
    header: header[language],
    headerStyle: required === true ? ('header-required' as const) : ('header' as const),
    headerFill: required === true ? '3F7D2E' : 'CBE7C1',
    width,
    format,
    cellStyle: /^dd|^0$/.test(format) ? ('cell-center' as const) : ('cell' as const),
    prompt: { title: header[language].slice(0, PROMPT_TITLE_MAX), text: help[language] },
    ...(list === undefined ? {} : { listSource: listRange(list, language) }),
  }));
}
