import type { CellValue, Language, Text } from '#dictionary';
import { SHEET_NAMES, TABLE_NAMES } from '../names';
import type { ColumnSpec, SheetSpec } from '../types';

/** A column of *Dépôts*, *Historique* or *Démarches*, as the journal describes it. */
export interface StateColumn {
  readonly key: string;
  readonly header: string | Text;
  /** In characters; 18 when absent. */
  readonly width?: number;
  /** `@` when absent: ids keep their zeros, and a message that starts with `=` stays a text. */
  readonly format?: string;
}

/** Above the table of a state sheet: a title and a line saying what it is. */
export const STATE_HEADER_ROW = 4;

const STATE = {
  depots: {
    title: { fr: 'Dépôts', en: 'Deposits' },
    note: {
      fr: 'Une ligne par fichier généré. Tenu par l’outil\u00a0: ne modifiez rien ici.',
      en: 'One line per file generated. Kept by the tool: change nothing here.',
    },
    tabColor: '7C8DB5',
  },
  historique: {
    title: { fr: 'Historique', en: 'Deposit history' },
    note: {
      fr: 'Une ligne par passage et par dépôt\u00a0: c’est la mémoire de ce qui a été envoyé. Tenu par l’outil\u00a0: ne modifiez rien ici.',
      en: 'One line per passage and deposit: the memory of what was sent. Kept by the tool: change nothing here.',
    },
    tabColor: '7C8DB5',
  },
  demarches: {
    title: { fr: 'Démarches', en: 'Decisions' },
    note: {
      fr: 'Ce que quelqu’un a levé, déclaré ou expliqué, et pourquoi. Une ligne ne se change ni ne s’efface. Tenu par l’outil : ne modifiez rien ici.',
      en: 'What someone lifted, declared or explained, and why. A line is neither changed nor erased. Kept by the tool: change nothing here.',
    },
    tabColor: '7C8DB5',
  },
} as const;

/** *Dépôts*: one row a file. @param columns the journal's. @param rows lines that exist already. */
export const depotsSheet = stateSheet('depots');

/** *Historique*: one row a passage a deposit. @param columns the journal's. @param rows lines that exist already. */
export const historiqueSheet = stateSheet('historique');

/** *Démarches*: one row a decision. @param columns the journal's. @param rows lines that exist already. */
export const demarchesSheet = stateSheet('demarches');

function stateSheet(key: keyof typeof STATE) {
  const { title, note, tabColor } = STATE[key];
  return (
    columns: readonly StateColumn[],
    language: Language = 'fr',
    rows: readonly (readonly CellValue[])[] = [],
  ): SheetSpec => ({
    name: SHEET_NAMES[key][language],
    visibility: 'visible',
    cells: [
      { row: 1, column: 1, value: title[language], style: 'title' },
      { row: 2, column: 1, value: note[language], style: 'note' },
    ],
    heights: { 1: 30, 2: 18 },
    table: {
      name: TABLE_NAMES[key],
      headerRow: STATE_HEADER_ROW,
      firstColumn: 1,
      columns: columns.map((column) => columnSpec(column, language)),
      rows,
    },
    freeze: { rows: STATE_HEADER_ROW, columns: 1 },
    landscape: true,
    showGridLines: false,
    tabColor,
  });
}

function columnSpec({ key, header, width = 18, format = '@' }: StateColumn, language: Language): ColumnSpec {
  return {
    key,
    header: typeof header === 'string' ? header : header[language],
    headerStyle: 'header-ours',
    width,
    format,
    cellStyle: 'cell',
  };
}
