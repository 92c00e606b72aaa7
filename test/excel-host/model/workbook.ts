import { type Area, areaOf } from './address';
import type { HostEvent } from './events';
import { emptyFormats, type FormatStore, type FormatValue } from './formats';
import type { Runs } from './runs';

/** A value as Excel keeps it; an empty cell keeps none. */
export type Scalar = string | number | boolean;

export interface Row {
  readonly values: (Scalar | undefined)[];
  /** Formulas with their `=`, by column. */
  formulas?: Map<number, string>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  readonly id: string;
  readonly workbook: Workbook;
  name: string;
  visibility: Visibility;
  /** Options of the protection, or null. */
  protection: Readonly<Record<string, unknown>> | null;
  password: string;
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  readonly rows: (Row | undefined)[];
  readonly formats: FormatStore;
  /** In points, by column; the standard width elsewhere. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Runs<number>;
  /** Why a row is hidden. */
  readonly hiddenRows: Runs<'hand' | 'filter'>;
  readonly hiddenColumns: Set<number>;
  merges: Area[];
  /** Cells that formulas fill over their own; the model does not move them. */
  spills: Area[];
  tables: Table[];
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  /** The frozen area, from A1. */
  frozen: Area | null;
  readonly pageLayout: Map<string, unknown>;
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  printAreas: Area[];
  readonly names: NamedItem[];
  selection: Area;
}

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  columns: TableColumn[];
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  readonly options: Map<string, boolean>;
}

export interface TableColumn {
  readonly id: number;
  name: string;
  filter: FilterCriteria | null;
}

export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string | undefined;
  readonly operator?: string;
  readonly color?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: Sheet;
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  formula: string;
  /** Rows that have its look since it was set; null where they are those that its formula marks now. */
  drawn: ReadonlySet<number> | null;
  /** Properties by name, such as `fill.color`. */
  readonly format: Map<string, FormatValue>;
}

export interface Validation {
  areas: Area[];
  rule: Readonly<Record<string, unknown>> | null;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

export interface NamedItem {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
  readonly scope: Sheet | null;
}

/** Who is acting: events and refusals depend on it. */
export type Actor = 'addin' | 'user' | 'coauthor';

/** A range that must follow the cells it was taken from. */
export interface RangeRef {
  readonly sheet: Sheet;
  area: Area;
}

export interface Workbook {
  name: string;
  date1904: boolean;
  sheets: Sheet[];
  activeId: string;
  readonly names: NamedItem[];
  readonly settings: Map<string, unknown>;
  calculationMode: string;
  /** Values of formulas that the model does not compute, by formula text. */
  readonly formulaResults: Map<string, Scalar>;
  /** 'fr-FR' reads `01/02/2026` as the 1st of February, anything else as the 2nd of January. */
  locale: string;
  actor: Actor;
  /** Whether tables grow for what the add-in writes under them, or only for what is typed. */
  growth: 'always' | 'typing';
  /** Whether what the add-in gives to a range with hidden rows lands wrong. */
  filterMisplaces: boolean;
  /** Ranges kept by reference, which shift with the cells. */
  readonly tracked: Set<RangeRef>;
  emit: (event: HostEvent) => void;
  nextId: number;
}

export function emptyWorkbook(): Workbook {
  return {
    name: '',
    date1904: false,
    sheets: [],
    names: [],
    settings: new Map(),
    calculationMode: 'Automatic',
    formulaResults: new Map(),
    locale: 'fr-FR',
    actor: 'addin',
    growth: 'always',
    filterMisplaces: false,
    tracked: new Set(),
    emit: () => undefined,
    nextId: 1,
    activeId: '',
  };
}

/** The sheet in front; the first one where none was activated. */
export function activeSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.find((each) => each.id === workbook.activeId) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error('A workbook has at least one sheet.');
  return sheet;
}

/** An id in the shape of Excel's own. */
export function newId(workbook: Workbook): string {
  const number = (workbook.nextId++).toString(16).toUpperCase().padStart(12, '0');
  return `{00000000-0000-0000-0000-${number}}`;
}

export function newSheet(workbook: Workbook, name: string): Sheet {
  return {
    id: newId(workbook),
    workbook,
    name,
    visibility: 'Visible',
    protection: null,
    password: '',
    tabColor: '',
    gridlines: true,
    headings: true,
    rows: [],
    formats: emptyFormats(),
    columnWidths: new Map(),
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: new Set(),
    merges: [],
    spills: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    frozen: null,
    pageLayout: new Map(),
    printTitleRows: null,
    printTitleColumns: null,
    printAreas: [],
    names: [],
    selection: areaOf(0, 0),
  };
}
