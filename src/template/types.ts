import type { CellValue, FieldKey } from '#dictionary';

/** How a column or a cell looks; each adapter knows how to draw it. */
export type Style =
  'title' | 'text' | 'note' | 'header' | 'header-required' | 'header-ours' | 'input' | 'label';

/** A column of a table, as the template describes it. */
export interface ColumnSpec {
  /** A field's key, or the name of one of our own columns. */
  readonly key: FieldKey | OwnColumn | string;
  readonly header: string;
  readonly headerStyle: Style;
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** `@` text, `dd/mm/yyyy`, `0`, `General`; en-US codes. */
  readonly format: string;
  /** Soft background of the header, `RRGGBB`, one for each group of columns. */
  readonly headerFill?: string;
  /** Shown when a cell of the column is selected; title ≤ 32 and text ≤ 255 characters. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** A drop-down whose source is a range of the list sheet, e.g. `Listes!$B$2:$B$3`. */
  readonly listSource?: string;
}

/** Our own columns in a passage table. `marques` is the hidden one that the colours read. */
export type OwnColumn = 'statut' | 'anomalies' | 'messageCdc' | 'marques';

/** A sheet to be made. */
export interface SheetSpec {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Protected without a password, so that nobody edits it by accident. */
  readonly protected?: boolean;
  /** Cells outside the table. */
  readonly cells?: readonly CellSpec[];
  readonly table?: TableSpec;
  /** Widths in characters by 1-based column, where no table gives them. */
  readonly widths?: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly landscape?: boolean;
  readonly showGridLines?: boolean;
  readonly highlights?: readonly HighlightRule[];
  readonly tabColor?: string;
}

export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly style: Style;
  readonly listSource?: string;
  readonly prompt?: { readonly title: string; readonly text: string };
}

export interface TableSpec {
  /** Name of the Excel table. */
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A conditional format of ours, on one column of the passage table. */
export interface HighlightRule {
  readonly kind: 'error' | 'warning' | 'ko';
  /** 1-based sheet column coloured. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** en-US formula for the first cell, signed `N("accrochage")=0`. */
  readonly formula: string;
}
