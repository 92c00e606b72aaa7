import type { CellValue } from '#dictionary';
import type { ColumnSpec, HighlightRule, SheetSpec } from '#template';

/** A workbook as it stands. Rows and columns are 1-based everywhere in the port. */
export interface WorkbookDescription {
  /** File name, or '' when it has none yet. */
  readonly name: string;
  readonly date1904: boolean;
  /** How many rows of a passage table to ask for, or to write, at a time: what this host answers at ease. */
  readonly blockRows: number;
  readonly sheets: readonly SheetDescription[];
  /** What saving would lose, one sentence each, in French and English; empty when nothing is. */
  readonly losses: readonly { readonly fr: string; readonly en: string }[];
}

export interface SheetDescription {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The first rows (up to 60) from A1; rows may be of unequal length. */
  readonly head: readonly (readonly CellValue[])[];
  /** Last used row and column; 0 when empty. */
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableDescription[];
  /** Rows hidden by hand or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  /** Merged ranges, A1 style. */
  readonly merges: readonly string[];
}

export interface TableDescription {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** Last row of data, a totals row left out. */
  readonly lastRow: number;
  readonly hasTotals: boolean;
}

/** A rectangle of a sheet. */
export interface RangeRequest {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Number formats wanted too (slower): of every column, or of these sheet columns. */
  readonly formats?: 'all' | readonly number[];
}

export interface RangeContent {
  /** `rows` lines of `columns` cells; null for an empty cell. */
  readonly values: readonly (readonly CellValue[])[];
  /** Of the same shape; `''` in a column whose formats were not asked for. */
  readonly formats?: readonly (readonly string[])[];
}

/** A rectangle of a sheet and its values. */
export interface RangeValues {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Values to write from one corner on. A string lands as text, never as a formula; null empties the cell. */
export interface RangeEdit extends RangeValues {
  /** The cells are ours: they may be written without a look for formulas, which costs a call to Excel. */
  readonly isOurs?: boolean;
  /**
   * The number format that each cell is left with, of the same shape, whatever its value is; null where it is the host’s to
   * say, as for all by default: a text that Excel would convert gets the text format.
   */
  readonly formats?: readonly (readonly (string | null)[])[];
}

/** What became of a write. */
export interface Written {
  /** Cells that hold a formula: nothing was written there. */
  readonly kept: readonly CellAddress[];
  /** The witnesses no longer held what they were given to hold, for rows moved or changed: nothing more is written. */
  readonly disturbed: boolean;
  /**
   * Where `disturbed`: cells that an earlier request had written before that, where they then stood. Their rows, found as
   * expected, took along what is theirs. None when absent.
   */
  readonly already?: readonly CellAddress[];
  /** Where `disturbed`, of cells that are ours alone: some of what was to be written stands on rows of others. */
  readonly isAstray?: boolean;
}

/** A cell, as shown to the user by *aller à la cellule*. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Something changed in the workbook that we did not write. */
export interface WorkbookChange {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** `edited`: cells changed in their place; `moved`: rows or columns were sorted, inserted or deleted. */
  readonly kind: 'edited' | 'moved';
  /** By the hands of this user; else by a co-author's. */
  readonly byUser: boolean;
}

/**
 * A workbook that actions can work on: an .xlsx file, Excel, or a model in memory. Every message can cross to
 * a worker. One suite of tests runs on every adapter.
 */
export interface Workbook {
  describe(): Promise<WorkbookDescription>;
  read(range: RangeRequest): Promise<RangeContent>;
  /**
   * Writes all these ranges, in one go where the host can. Cells that hold a formula keep it.
   * @param witnesses what ranges are to hold, compared as the edits are written. Where they do not, nothing is written, or
   * what was is put back from what was found, but for `already`: whoever asked reads all again, once.
   * @throws BadInputError naming the rows, where the host does not keep what it is given, or where rows moved again before
   * what was written could be put back.
   */
  write(edits: readonly RangeEdit[], witnesses?: readonly RangeValues[]): Promise<Written>;
  /** Adds columns at the right end of a table, or of a header row where `table` is null. @returns the column of each. */
  addColumns(target: TableTarget, columns: readonly ColumnSpec[]): Promise<readonly number[]>;
  /**
   * Puts back the number formats, drop-downs and prompts of columns that are there. Values, headers, widths, and
   * cells with a formula stay as they are; so does a date in a text column, which would show as a number.
   * @param rows the rows of data, 1-based and inclusive.
   */
  applyColumns(
    sheet: string,
    rows: { readonly first: number; readonly last: number },
    columns: readonly PlacedColumn[],
  ): Promise<void>;
  /** Makes the sheet if no sheet has its name; leaves one that exists as it is. @returns whether it was made. */
  ensureSheet(sheet: SheetSpec): Promise<boolean>;
  /** Adds rows under the last used row of a sheet, in its table if it has one. */
  appendRows(sheet: string, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /**
   * Makes a table reach down to a row, so that what was typed under it is in it; one that does already stays as it is.
   * @throws BadInputError when it has a totals row.
   */
  extendTable(sheet: string, table: string, lastRow: number): Promise<void>;
  /**
   * Takes away the sheet that this description made, as long as it holds what the description gives and nothing else.
   * @returns whether no sheet has its name any more.
   */
  removeSheet(sheet: SheetSpec): Promise<boolean>;
  /**
   * Takes away the last columns of a table, or of a header row where `table` is null: from the last one on, those that have
   * these headers in this order and hold nothing below. No other cell moves, but at the right of a table that has totals.
   * @returns how many are gone: the last ones of `headers`.
   */
  removeColumns(target: TableTarget, headers: readonly string[]): Promise<number>;
  /**
   * Makes a table that ends at a row end at one above it; what stands in the rows that leave it stays there.
   * @param witnesses what ranges are to hold, compared as it is done.
   * @returns whether it was done: not where the table ends elsewhere or has totals, nor where a witness holds something else.
   */
  shortenTable(
    sheet: string,
    table: string,
    rows: { readonly from: number; readonly to: number },
    witnesses?: readonly RangeValues[],
  ): Promise<boolean>;
  /** Replaces the conditional formats that we signed on this sheet; others are left alone. */
  setHighlights(sheet: string, rules: readonly HighlightRule[]): Promise<void>;
  goTo(cell: CellAddress): Promise<void>;
  /** @returns how to stop watching. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => void>;
}

/** A column that is there, 1-based, and what it should be. */
export interface PlacedColumn {
  readonly column: number;
  readonly spec: ColumnSpec;
}

export interface TableTarget {
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: number;
}
