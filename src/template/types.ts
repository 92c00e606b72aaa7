import type { CellValue } from '#dictionary';

/** How a column or a cell looks; `LOOKS` says how each is drawn. */
export type Style =
  | 'title'
  | 'text'
  | 'note'
  | 'header'
  | 'header-required'
  | 'header-ours'
  /** Title of a group of columns, centred across the cells of the group: the first holds the text, the others are empty. */
  | 'group'
  /** A data cell of a table. */
  | 'cell'
  | 'cell-center'
  | 'input'
  | 'label'
  /** The explanation beside an input. */
  | 'help'
  | 'step-number'
  | 'step-title'
  | 'step-text'
  | 'legend-error'
  | 'legend-warning'
  | 'legend-ko';

/** A message shown when a cell is selected; title ≤ 32 and text ≤ 255 characters (Excel's limits). */
export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** A column of a table, as the template describes it. */
export interface ColumnSpec {
  /** A field's key, or the name of one of our own columns. */
  readonly key: string;
  readonly header: string;
  readonly headerStyle: Style;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** `@` text, `dd/mm/yyyy`, `0`, `General`; en-US codes. */
  readonly format: string;
  /** Background of the header, `RRGGBB`, one for each group of columns. */
  readonly headerFill?: string;
  /** Shown when a cell of the column is selected. */
  readonly prompt?: Prompt;
  /** A drop-down whose source is a range of another sheet, e.g. `Listes!$B$2:$B$3`; other values stay allowed. */
  readonly listSource?: string;
  /** Style of the cells that the table is made with; plain when absent. */
  readonly cellStyle?: Style;
}

/** Our own columns in a passage table. `marques` is the hidden one that the colours read. */
export type OwnColumn = 'statut' | 'anomalies' | 'messageCdc' | 'marques';

/** Columns of ours that are added on demand: until when a row is to be sent, and answered. */
export type DeadlineColumn = 'aTransmettre' | 'reponseAttendue';

/** A sheet to be made. */
export interface SheetSpec {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Protected without a password, so that nobody edits it by accident. */
  readonly protected?: boolean;
  /** Cells outside the table; one inside it is drawn in the place of the table's own. */
  readonly cells?: readonly CellSpec[];
  readonly table?: TableSpec;
  /** Widths in characters by 1-based column, where no table gives them. */
  readonly widths?: Readonly<Record<number, number>>;
  /** Heights in points by 1-based row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** The first rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Printed in landscape; every sheet is printed on A4, its frozen rows repeated. */
  readonly landscape?: boolean;
  /** Pages side by side that its columns are printed on, the frozen ones repeated on each; one when left out. */
  readonly pagesWide?: number;
  readonly showGridLines?: boolean;
  readonly highlights?: readonly HighlightRule[];
  readonly tabColor?: string;
  /** Shown when the workbook opens; the first visible sheet when none says so. */
  readonly active?: boolean;
}

export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: Style;
  readonly listSource?: string;
  readonly prompt?: Prompt;
  /** Background, `RRGGBB`, over the style's. */
  readonly fill?: string;
}

export interface TableSpec {
  /** Name of the Excel table. */
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnSpec[];
  /** With none, the table is made with one empty row: Excel wants one. */
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * Last row that the formats, drop-downs and prompts of the columns reach, so that rows added later have them;
   * the last row of the table when absent.
   */
  readonly reach?: number;
}

export type HighlightKind = 'error' | 'warning' | 'ko';

/** A conditional format of ours, on one column of the passage table. */
export interface HighlightRule {
  readonly kind: HighlightKind;
  /** 1-based sheet column coloured. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** en-US formula for the first cell, with its leading `=`, signed `N("accrochage")=0`. */
  readonly formula: string;
}
