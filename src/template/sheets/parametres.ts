import { labelOf, type Language } from '#dictionary';
import { SHEET_NAMES, TABLE_NAMES } from '../names';
import {
  LANGUAGE_LABELS,
  PARAMETRE_KEYS,
  PARAMETRES,
  VERSIONS,
  type Parametre,
  type ParametreKey,
} from '../parametres';
import type { CellSpec, SheetSpec } from '../types';
import { listRange } from './listes';

/** Where the settings stand: the key in column A (hidden), the label in B, the value in C, its help in D. */
export const PARAMETRES_LAYOUT = { headerRow: 4, valueColumn: 3 } as const;

const WORDS = {
  title: { fr: 'Paramètres', en: 'Settings' },
  note: {
    fr: 'Remplissez les trois premières lignes avant le premier dépôt. Le reste convient le plus souvent tel quel.',
    en: 'Fill the first three lines before the first deposit. The rest mostly fits as it stands.',
  },
  headers: {
    key: { fr: 'Clé', en: 'Key' },
    label: { fr: 'Réglage', en: 'Setting' },
    value: { fr: 'Valeur', en: 'Value' },
    help: { fr: 'Explication', en: 'Explanation' },
  },
} as const;

export type ParametreValues = Readonly<Partial<Record<ParametreKey, string>>>;

/** *Paramètres*, one row a setting. @param values as they are to be read; labels are shown for codes. */
export function parametresSheet(values: ParametreValues = {}, language: Language = 'fr'): SheetSpec {
  const { headerRow, valueColumn } = PARAMETRES_LAYOUT;
  const shown: ParametreValues = { version: VERSIONS[0], langue: language, ...values };
  const header = (name: keyof typeof WORDS.headers, width: number) => ({
    key: name,
    header: WORDS.headers[name][language],
    headerStyle: 'header-ours' as const,
    width,
    format: '@',
    hidden: name === 'key',
  });
  return {
    name: SHEET_NAMES.parametres[language],
    visibility: 'visible',
    cells: [
      { row: 1, column: 2, value: WORDS.title[language], style: 'title' },
      { row: 2, column: 2, value: WORDS.note[language], style: 'note' },
      ...PARAMETRE_KEYS.map((key, index) =>
        valueCell(key, shown[key] ?? '', headerRow + 1 + index, valueColumn, language),
      ),
    ],
    heights: {
      1: 30,
      2: 18,
      [headerRow]: 24,
      ...Object.fromEntries(PARAMETRE_KEYS.map((_, index) => [headerRow + 1 + index, 34])),
    },
    table: {
      name: TABLE_NAMES.parametres,
      headerRow,
      firstColumn: 1,
      columns: [
        header('key', 22),
        { ...header('label', 30), cellStyle: 'label' },
        { ...header('value', 30), cellStyle: 'input' },
        { ...header('help', 72), cellStyle: 'help' },
      ],
      rows: PARAMETRE_KEYS.map((key) => [
        key,
        PARAMETRES[key].label[language],
        shownParametre(key, shown[key] ?? '', language) || null,
        PARAMETRES[key].help[language],
      ]),
    },
    freeze: { rows: headerRow, columns: 0 },
    landscape: true,
    showGridLines: false,
    tabColor: 'C8A24A',
  };
}

function valueCell(
  key: ParametreKey,
  value: string,
  row: number,
  column: number,
  language: Language,
): CellSpec {
  const { label, help, list }: Parametre = PARAMETRES[key];
  return {
    row,
    column,
    value: shownParametre(key, value, language) || null,
    style: 'input',
    prompt: { title: label[language], text: help[language] },
    ...(list === undefined ? {} : { listSource: listRange(list, language) }),
  };
}

/** A setting as the sheet shows it: the label of a code. */
export function shownParametre(key: ParametreKey, value: string, language: Language): string {
  const { list }: Parametre = PARAMETRES[key];
  if (list === 'language') return LANGUAGE_LABELS[value === 'en' ? 'en' : 'fr'];
  if (list === undefined || list === 'version') return value;
  return labelOf(list, value, language);
}
