import { BadInputError, type Text } from '#dictionary';

/** Files that cannot be opened: what each is, and what to do. */
const messages = {
  'file-empty': {
    fr: 'Le fichier est vide (0 octet). Choisissez un classeur Excel (.xlsx).',
    en: 'The file is empty (0 bytes). Choose an Excel workbook (.xlsx).',
  },
  'workbook-password': {
    fr: 'Ce classeur est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur), enregistrez-le, puis recommencez.',
    en: 'This workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it, then try again.',
  },
  'workbook-xls': {
    fr: 'Ce classeur est à l’ancien format d’Excel (.xls). Ouvrez-le dans Excel et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0», puis recommencez.',
    en: 'This workbook is in the old Excel format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”, then try again.',
  },
  'workbook-xlsb': {
    fr: 'Ce classeur est au format binaire d’Excel (.xlsb). Ouvrez-le dans Excel et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0», puis recommencez.',
    en: 'This workbook is in the binary Excel format (.xlsb). Open it in Excel and save it as “Excel Workbook (.xlsx)”, then try again.',
  },
  'workbook-ods': {
    fr: 'Ce classeur est au format OpenDocument (.ods). Ouvrez-le dans LibreOffice ou Excel et enregistrez-le au format .xlsx, puis recommencez.',
    en: 'This workbook is in the OpenDocument format (.ods). Open it in LibreOffice or Excel and save it as .xlsx, then try again.',
  },
  'workbook-csv': {
    fr: 'Ce fichier est du texte (.csv), pas un classeur. Importez-le dans Excel avec toutes les colonnes au format Texte, pour garder les zéros du début, puis enregistrez au format .xlsx.',
    en: 'This file is text (.csv), not a workbook. Import it into Excel with every column as Text, to keep leading zeros, then save as .xlsx.',
  },
  'workbook-html': {
    fr: 'Ce fichier est une page web (HTML), pas un classeur, malgré son nom. Ouvrez-le dans Excel et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0», puis recommencez.',
    en: 'This file is a web page (HTML), not a workbook, whatever its name. Open it in Excel and save it as “Excel Workbook (.xlsx)”, then try again.',
  },
  'workbook-xml': {
    fr: 'Ce fichier est du XML, pas un classeur .xlsx. Si c’est un classeur, ouvrez-le dans Excel et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0»\u00a0; si c’est un accusé, importez-le à l’étape «\u00a0Importer\u00a0».',
    en: 'This file is XML, not an .xlsx workbook. If it is a workbook, open it in Excel and save it as “Excel Workbook (.xlsx)”; if it is an accusé, import it at the “Import” step.',
  },
  'workbook-pdf': {
    fr: 'Ce fichier est un PDF, pas un classeur. Choisissez le classeur Excel (.xlsx).',
    en: 'This file is a PDF, not a workbook. Choose the Excel workbook (.xlsx).',
  },
  'not-a-workbook': {
    fr: 'Ce fichier n’est pas un classeur Excel. Choisissez un fichier .xlsx ou .xlsm.',
    en: 'This file is not an Excel workbook. Choose an .xlsx or .xlsm file.',
  },
  'ole-not-a-workbook': {
    fr: 'Ce fichier est un document d’un ancien format d’Office, pas un classeur .xlsx. Si c’est un classeur, ouvrez-le dans Excel et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0», puis recommencez.',
    en: 'This file is a document in an old Office format, not an .xlsx workbook. If it is a workbook, open it in Excel and save it as “Excel Workbook (.xlsx)”, then try again.',
  },
  'zip-not-a-workbook': {
    fr: 'Ce fichier est une archive ou un autre document, sans classeur Excel dedans. Choisissez un fichier .xlsx ou .xlsm.',
    en: 'This file is an archive or another document, with no Excel workbook in it. Choose an .xlsx or .xlsm file.',
  },
  'workbook-damaged': {
    fr: 'Ce classeur est abîmé ou incomplet. Ouvrez-le dans Excel, qui saura peut-être le réparer, enregistrez-le, puis recommencez.',
    en: 'This workbook is damaged or incomplete. Open it in Excel, which may be able to repair it, save it, then try again.',
  },
  'workbook-too-big': {
    fr: 'Ce classeur, une fois décompressé, est plus grand que ce qui peut être ouvert (1 Go). Partagez-le en plusieurs classeurs.',
    en: 'This workbook, once unpacked, is bigger than what can be opened (1 GB). Split it into several workbooks.',
  },
  'workbook-too-many-sheets': {
    fr: 'Ce classeur a plus de mille feuilles, ce qu’aucun classeur de passages n’a\u00a0: il n’a pas été ouvert. Supprimez dans Excel les feuilles inutiles, enregistrez-le, puis recommencez.',
    en: 'This workbook has over a thousand sheets, which no workbook of passages has: it was not opened. Delete the sheets you do not need in Excel, save it, then try again.',
  },
  'workbook-too-many-cells': {
    fr: 'Une feuille de ce classeur a plus de 20 millions de cellules, vides mais mises en forme pour la plupart\u00a0: elle ne peut pas être ouverte. Supprimez dans Excel les lignes et les colonnes inutiles, enregistrez-le, puis recommencez.',
    en: 'A sheet of this workbook has over 20 million cells, mostly empty but formatted: it cannot be opened. Delete the rows and columns you do not need in Excel, save it, then try again.',
  },
  'workbook-too-complex': {
    fr: 'Ce classeur contient des centaines de milliers de fusions, de règles ou de noms\u00a0: il ne peut pas être ouvert. Copiez la feuille des passages dans un classeur neuf, par collage des valeurs, puis recommencez.',
    en: 'This workbook holds hundreds of thousands of merges, rules or names: it cannot be opened. Copy the sheet of passages to a new workbook, pasting values, then try again.',
  },
  'workbook-text-too-long': {
    fr: 'Une cellule de ce classeur contient plus de 100 000 caractères, là où Excel en garde 32 767\u00a0: il n’a pas été ouvert. Ouvrez-le dans Excel, enregistrez-le, puis recommencez.',
    en: 'A cell of this workbook holds over 100 000 characters, where Excel keeps 32 767: it was not opened. Open it in Excel, save it, then try again.',
  },
  'workbook-beyond': {
    fr: 'Ce classeur place une cellule au-delà de la dernière ligne ou de la dernière colonne d’Excel\u00a0: il est endommagé. Ouvrez-le dans Excel, qui saura peut-être le réparer, enregistrez-le, puis recommencez.',
    en: 'This workbook puts a cell beyond the last row or the last column of Excel: it is damaged. Open it in Excel, which may be able to repair it, save it, then try again.',
  },
  'workbook-bomb': {
    fr: 'Ce classeur se décompresse en des centaines de fois sa taille, ce qu’aucun vrai classeur ne fait\u00a0: il n’a pas été ouvert. Demandez à qui l’envoie de l’enregistrer de nouveau depuis Excel.',
    en: 'This workbook unpacks to hundreds of times its size, which no real workbook does: it was not opened. Ask whoever sends it to save it again from Excel.',
  },
} satisfies Record<string, Text>;

/** @returns the error to throw for a part that is not in the encoding it declares; '' where it declares none. */
export const badEncoding = (path: string, label: string): BadInputError =>
  new BadInputError('workbook-encoding', {
    fr: `Une partie de ce classeur (${path}) n’est pas dans le codage de caractères qu’elle annonce (${label === '' ? 'UTF-8' : label})\u00a0: ses accents ne peuvent pas être lus. Ouvrez le classeur dans Excel ou LibreOffice, enregistrez-le, puis recommencez.`,
    en: `A part of this workbook (${path}) is not in the character encoding that it declares (${label === '' ? 'UTF-8' : label}): its accents cannot be read. Open the workbook in Excel or LibreOffice, save it, then try again.`,
  });

export type BadFile = keyof typeof messages;

/** @returns the error to throw for a file that cannot be opened. */
export const badFile = (code: BadFile): BadInputError => new BadInputError(code, messages[code]);

/** What saving would lose. */
export const losses = {
  signature: {
    fr: 'La signature numérique du classeur ne sera plus valable\u00a0: il faudra le signer de nouveau.',
    en: 'The digital signature of the workbook will no longer be valid: it will have to be signed again.',
  },
} satisfies Record<string, Text>;
