import { codeLists, type CodeList, type CodeListName, type Language, type Text } from '#dictionary';
import { SHEET_NAMES } from '../names';
import { LANGUAGE_LABELS, VERSIONS } from '../parametres';
import { absoluteRange } from '../ranges';
import type { CellSpec, SheetSpec } from '../types';

/** The lists of the sheet *Listes*: those of the dictionary, and four of our own. */
export type ListName = CodeListName | 'boolean' | 'version' | 'language' | 'aside';

interface List {
  readonly title: Text;
  readonly values: Readonly<Record<Language, readonly string[]>>;
}

const TITLES: Readonly<Record<CodeListName, Text>> = {
  action: { fr: 'Action', en: 'Action' },
  genre: { fr: 'Sexe', en: 'Sex' },
  identification: { fr: 'Identification', en: 'Identification' },
  initiativeInscription: { fr: 'Initiative', en: 'Enrolled by' },
  mention: { fr: 'Mention', en: 'Distinction' },
  modaliteAcces: { fr: 'Modalité d’accès', en: 'Access' },
  modalitePassageExamen: { fr: 'Modalité de l’examen', en: 'Exam mode' },
  natureDeposant: { fr: 'Nature du déposant', en: 'Nature of the depositor' },
  niveauCECRL: { fr: 'Niveau CECRL', en: 'CECRL level' },
  obtentionCertification: { fr: 'Obtention', en: 'Obtained by' },
  typeCertification: { fr: 'Répertoire', en: 'Register' },
  voieAccesVAE: { fr: 'Voie d’accès VAE', en: 'VAE route' },
};

const both = (values: readonly string[]) => ({ fr: values, en: values });

const ours: Readonly<Record<Exclude<ListName, CodeListName | 'aside'>, List>> = {
  boolean: {
    title: { fr: 'Oui ou Non', en: 'Yes or No' },
    values: { fr: ['Oui', 'Non'], en: ['Yes', 'No'] },
  },
  version: { title: { fr: 'Version du format', en: 'Format version' }, values: both(VERSIONS) },
  language: { title: { fr: 'Langue', en: 'Language' }, values: both(Object.values(LANGUAGE_LABELS)) },
};

/** Why a row is set aside: other reasons may be typed. */
const ASIDE: List = {
  title: { fr: 'Mis de côté', en: 'Set aside' },
  values: {
    fr: ['Non certifié', 'Doublon', 'Hors RNCP/RS', 'Bloc seul', 'Pièces attendues', 'Second KO'],
    en: ['Not certified', 'Duplicate', 'Outside RNCP/RS', 'Block alone', 'Papers awaited', 'Second KO'],
  },
};

const codeListNames = Object.keys(codeLists) as readonly CodeListName[];

/** The names of the lists, in the order of the columns of the sheet: a new one comes last, for older sheets have the others. */
export const LIST_NAMES: readonly ListName[] = [
  ...(Object.keys(ours) as (keyof typeof ours)[]),
  ...codeListNames,
  'aside',
];

/** A list by its name: its title and its values as the drop-downs show them. */
export function list(name: ListName): List {
  if (name === 'aside') return ASIDE;
  if (isOurs(name)) return ours[name];
  const codes: CodeList = codeLists[name];
  return {
    title: TITLES[name],
    values: { fr: codes.map(({ label }) => label.fr), en: codes.map(({ label }) => label.en) },
  };
}

function isOurs(name: ListName): name is keyof typeof ours {
  return name in ours;
}

const HEADER_ROW = 4;

/** The range that holds a list on the sheet *Listes*. */
export function listRange(name: ListName, language: Language): string {
  const { length } = list(name).values[language];
  const column = LIST_NAMES.indexOf(name) + 1;
  return absoluteRange(SHEET_NAMES.listes[language], column, HEADER_ROW + 1, HEADER_ROW + length);
}

const WORDS = {
  title: { fr: 'Listes', en: 'Lists' },
  note: {
    fr: 'Les valeurs des listes déroulantes. Feuille protégée\u00a0: elle vient du format de la Caisse des Dépôts.',
    en: 'The values of the drop-downs. Protected sheet: it comes from the format of the Caisse des Dépôts.',
  },
} as const;

/** *Listes*, protected: one column a list, its title on the header row. */
export function listesSheet(language: Language): SheetSpec {
  return {
    name: SHEET_NAMES.listes[language],
    visibility: 'visible',
    protected: true,
    cells: [
      { row: 1, column: 1, value: WORDS.title[language], style: 'title' },
      { row: 2, column: 1, value: WORDS.note[language], style: 'note' },
      ...LIST_NAMES.flatMap((name, index) => listCells(list(name), index + 1, language)),
    ],
    widths: Object.fromEntries(LIST_NAMES.map((name, index) => [index + 1, listWidth(list(name), language)])),
    heights: { 1: 30, 2: 18, [HEADER_ROW]: 32 },
    freeze: { rows: HEADER_ROW, columns: 0 },
    landscape: true,
    showGridLines: false,
    tabColor: 'B8BCC4',
  };
}

function listCells({ title, values }: List, column: number, language: Language): readonly CellSpec[] {
  return [
    { row: HEADER_ROW, column, value: title[language], style: 'header' },
    ...values[language].map((value, index): CellSpec => ({
      row: HEADER_ROW + 1 + index,
      column,
      value,
      style: 'label',
    })),
  ];
}

function listWidth({ values }: List, language: Language): number {
  return Math.max(13, ...values[language].map((value) => value.length * 0.95 + 2));
}

/** @returns the name of the sheet that a list is on: `'Mes certifications'!$A$5:$A$24` is on *Mes certifications*. */
export function sheetOfList(source: string): string {
  const name = source.slice(0, source.lastIndexOf('!')).replace(/^=/, '');
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
