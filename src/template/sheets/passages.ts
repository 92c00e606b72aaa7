import type { CellValue, Column, FieldKey, Group, Language, SchemaModel } from '#dictionary';
import { type ASIDE_KEY, asideColumn } from '../aside';
import { fieldColumn } from '../field-columns';
import { COLUMN_GROUPS, columnsOf, GROUPS, OURS } from '../groups';
import { highlightRules } from '../highlights';
import { SHEET_NAMES, TABLE_NAMES } from '../names';
import { ownColumn } from '../own-columns';
import type { CellSpec, ColumnSpec, OwnColumn, SheetSpec } from '../types';

export type Model = 'short' | 'full';

/** Rows of *Passages* in our template: the date of the check, the groups, the headers, then the passages. */
export const PASSAGES_LAYOUT = { checkedRow: 1, groupRow: 2, headerRow: 3, firstRow: 4 } as const;

/** Empty rows that the template has ready; formats and drop-downs reach further, for the rows added later. */
const READY_ROWS = 100;
/** Not the last row of the sheet: some readers of .xlsx make an object for each cell that a drop-down covers. */
const REACH = 2_003;

/** Columns that stay in sight where no column holds the first name. */
const FROZEN = 4;
/** Characters across an A4 in landscape at 60 %, under which eleven points are hard to read on paper. */
const PAGE_WIDTH = 235;

/** The cell that says when the check was last made; the check writes it. */
export const CHECKED_AT_CELL = { row: PASSAGES_LAYOUT.checkedRow, column: 1 } as const;

const WORDS = {
  notChecked: { fr: 'Pas encore contrôlé', en: 'Not checked yet' },
  hint: {
    fr: 'Une ligne par passage. Les colonnes à l’en-tête foncé sont obligatoires\u00a0; sélectionnez une case pour lire ce qui y est attendu.',
    en: 'One row per passage. Columns with a dark header are required; select a cell to read what it expects.',
  },
  decision: { fr: 'Votre décision', en: 'Your decision' },
  followUp: { fr: 'Contrôle', en: 'Check' },
  answer: { fr: 'Réponse de la CDC', en: 'Answer of the CDC' },
} as const;

/** A run of columns under one title. */
interface Run {
  readonly title: string;
  readonly tint: string;
  readonly columns: readonly ColumnSpec[];
}

export type PassageCells = Readonly<Partial<Record<FieldKey | OwnColumn | typeof ASIDE_KEY, CellValue>>>;

/** What *Passages* is made from. */
export interface PassagesOptions {
  readonly model: Model;
  readonly language: Language;
  /** Columns on demand, e.g. `nir`, besides those of the model. */
  readonly extra?: readonly FieldKey[];
  readonly schema?: SchemaModel;
  readonly rows?: readonly PassageCells[];
}

/** The fields that have a column in a model, from left to right. */
export function fieldsOfModel(model: Model, extra: readonly FieldKey[] = []): readonly FieldKey[] {
  return GROUPS.flatMap((group) => fieldsOfGroup(group, model, extra));
}

/** *Passages*: *Statut* and *Anomalies* first, frozen through *Prénom*, the marks column last and hidden. */
export function passagesSheet({
  model,
  language,
  extra = [],
  schema,
  rows = [],
}: PassagesOptions): SheetSpec {
  const runs = runsOf(model, language, extra, schema);
  const columns = runs.flatMap((run) => run.columns);
  const ready = Array.from({ length: Math.max(0, READY_ROWS - rows.length) }, () => []);
  const placed = Object.fromEntries(columns.map(({ key }, index) => [key, index + 1]));
  const { marques = columns.length, ...coloured } = placed;
  const lastRow = PASSAGES_LAYOUT.headerRow + Math.max(READY_ROWS, rows.length);
  return {
    name: SHEET_NAMES.passages[language],
    visibility: 'visible',
    cells: [...notes(language), ...groupTitles(runs)],
    heights: { 1: 20, [PASSAGES_LAYOUT.groupRow]: 20, [PASSAGES_LAYOUT.headerRow]: 50 },
    table: {
      name: TABLE_NAMES.passages,
      headerRow: PASSAGES_LAYOUT.headerRow,
      firstColumn: 1,
      columns,
      rows: [...rows.map((row) => columns.map(({ key }) => valueOf(row, key))), ...ready],
      reach: REACH,
    },
    highlights: highlightRules(coloured, marques, PASSAGES_LAYOUT.firstRow, lastRow),
    freeze: { rows: PASSAGES_LAYOUT.headerRow, columns: placed.prenom1 ?? FROZEN },
    landscape: true,
    pagesWide: model === 'short' ? 1 : pagesWide(columns, placed.prenom1 ?? FROZEN),
    showGridLines: true,
    tabColor: OURS.strong,
  };
}

/** @returns pages side by side that columns are read on, the first of them repeated on each. */
function pagesWide(columns: readonly ColumnSpec[], repeated: number): number {
  const widthOf = (some: readonly ColumnSpec[]) =>
    some.reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);
  const first = widthOf(columns.slice(0, repeated));
  return Math.ceil(widthOf(columns.slice(repeated)) / (PAGE_WIDTH - first));
}

function runsOf(
  model: Model,
  language: Language,
  extra: readonly FieldKey[],
  schema: SchemaModel | undefined,
): readonly Run[] {
  const own = (title: string, keys: readonly OwnColumn[]): Run => ({
    title,
    tint: OURS.tint,
    columns: keys.map((key) => ownColumn(key, language)),
  });
  const groups = GROUPS.map((group) => ({
    title: COLUMN_GROUPS[group].title[language],
    tint: COLUMN_GROUPS[group].tint,
    columns: fieldsOfGroup(group, model, extra).map((key) => fieldColumn(key, language, schema)),
  }));
  return [
    own(WORDS.followUp[language], ['statut', 'anomalies']),
    ...groups.filter(({ columns }) => columns.length > 0),
    { title: WORDS.decision[language], tint: OURS.tint, columns: [asideColumn(language)] },
    own(WORDS.answer[language], ['messageCdc', 'marques']),
  ];
}

/** What each model has of the columns that say the smallest one they are in. */
const HELD: Readonly<Record<Model, readonly Column['in'][]>> = { short: ['short'], full: ['short', 'full'] };

function fieldsOfGroup(group: Group, model: Model, extra: readonly FieldKey[]): readonly FieldKey[] {
  return columnsOf(group)
    .filter(({ key, column }) => extra.includes(key) || HELD[model].includes(column.in))
    .map(({ key }) => key);
}

function notes(language: Language): readonly CellSpec[] {
  return [
    { ...CHECKED_AT_CELL, value: WORDS.notChecked[language], style: 'note' },
    { row: CHECKED_AT_CELL.row, column: 5, value: WORDS.hint[language], style: 'note' },
  ];
}

/** The title of each group, centred across its columns: the first cell holds it, the others are empty. */
function groupTitles(runs: readonly Run[]): readonly CellSpec[] {
  let column = 0;
  return runs.flatMap(({ title, tint, columns }) =>
    columns.map((_, index): CellSpec => {
      column += 1;
      return {
        row: PASSAGES_LAYOUT.groupRow,
        column,
        value: index === 0 ? title : null,
        style: 'group',
        fill: tint,
      };
    }),
  );
}

function valueOf(row: Readonly<Partial<Record<string, CellValue>>>, key: string): CellValue {
  return row[key] ?? null;
}
