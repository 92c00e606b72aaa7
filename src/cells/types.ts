import type { Branch, CellValue, FieldKey, RowAt, Text, Values } from '#dictionary';
import type { CorrectionCode } from './corrections';
import type { Outcome } from './results/results';
import type { SplitName } from './splits';

/** The top of a sheet, enough to find the passage table in it. */
export interface SheetHead {
  readonly name: string;
  readonly visible: boolean;
  /** The first rows of the sheet (up to 60) from A1; rows may be of unequal length. */
  readonly head: readonly (readonly CellValue[])[];
  /** Last used row and column, 1-based; 0 when the sheet is empty. */
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableHead[];
}

/** An Excel table (ListObject). Rows and columns are 1-based and inclusive. */
export interface TableHead {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  /** The last row of data, a totals row left out. */
  readonly lastRow: number;
  readonly hasTotals: boolean;
}

/** Where the passages are in a workbook. Rows and columns are 1-based. */
export interface PassageTable {
  readonly sheet: string;
  /** null when it is a plain header row. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Sheet column of each field that has one. */
  readonly columns: Readonly<Partial<Record<FieldKey, number>>>;
  /** The header text as typed, by sheet column, for every column of the table. */
  readonly headers: ReadonlyMap<number, string>;
}

/** A block of rows as the workbook gave it. */
export interface RawBlock {
  /** Sheet row of the first line, 1-based. */
  readonly firstRow: number;
  /** One line a row; index 0 is the sheet's column 1 (A). */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, same shape, where they were asked for. */
  readonly formats?: readonly (readonly string[])[];
}

/** How to read: what the workbook and the settings say. */
export interface ReadingContext {
  readonly sheet: string;
  readonly columns: PassageTable['columns'];
  readonly date1904: boolean;
  /** From *Paramètres*, for rows that do not say; null when it says nothing. */
  readonly defaultBranch: Branch | null;
  /** Whether it is no Excel table: rows under it may be remarks. */
  readonly isPlain?: boolean;
  /** The headers as typed, by column, 1-based: a row that says them again is no passage. */
  readonly headers?: ReadonlyMap<number, string>;
  /** Columns that hold several things. */
  readonly splits?: readonly SplitColumn[];
  /** The column that says who passed. */
  readonly result?: { readonly column: number; readonly kept: ReadonlyMap<string, Outcome> };
  /** What is known of a row besides its cells, and how its words are read. */
  readonly complete?: (values: Values, typed: Passage['typed']) => Completed;
}

/** A column taken apart. */
export interface SplitColumn {
  readonly column: number;
  readonly name: SplitName;
  /** Those of its pieces that are used. */
  readonly fields: readonly FieldKey[];
}

/** Where a value that the row has no cell for comes from, the surest first. Source: design.md, precedence. */
export type Origin = 'split' | 'certification' | 'sheet' | 'workbook';

/** A row with what is known of it besides its cells. */
export interface Completed {
  readonly values: Values;
  /** The fields that no cell of their own says. */
  readonly given: Readonly<Partial<Record<FieldKey, Origin>>>;
}

/** One row, read. */
export interface Passage extends RowAt {
  /** What each mapped cell holds, untouched; empty cells absent. */
  readonly typed: Readonly<Partial<Record<FieldKey, CellValue>>>;
  /** What it reads as; `dateNaissance` read well gives the three elements and is kept too, as typed. */
  readonly values: Values;
  readonly branch: Branch;
  /** The fingerprint that it was sent under, where its NIR was wiped since and nothing else changed. */
  readonly sentAs?: string;
  /** Doubts that only the cell can tell, e.g. a birth date cell formatted `mm/yyyy` (the day is Excel's, not the user's). */
  readonly doubts: readonly Doubt[];
  /** The fields of `values` that no cell of their own says, and where each comes from. */
  readonly given: Completed['given'];
  /** What its result says; undefined where no column says it. */
  readonly result?: { readonly text: string; readonly said: Outcome };
}

/** Something odd seen while reading that the value does not show. */
export type Doubt = { readonly field: FieldKey } & (
  | { readonly code: 'birth-day-not-shown' }
  /** The cell shows something else than the number it holds, `T-0007` for 7. */
  | { readonly code: 'shown-otherwise'; readonly shown: string }
  /** A date at such a time of the day, `23:00`, may be the evening before the one that is meant. */
  | { readonly code: 'time-in-date'; readonly time: string }
  /** The cell that holds several things does not come apart. */
  | { readonly code: 'not-split'; readonly text: string }
);

/** A change of what was typed that is safe, shown before it is applied, and can be undone. */
export interface Correction extends RowAt {
  /** The column that holds it. */
  readonly field: FieldKey;
  readonly rule: CorrectionCode;
  /** The cell's content as text, as shown to the user. */
  readonly before: string;
  /** What to type instead; empty to clear the cell. */
  readonly after: string;
}

/** What the sentence of each note speaks of. Rows are sheet rows, 1-based. */
export interface NoteData {
  readonly 'ambiguous-header': { readonly header: string; readonly column: string };
  readonly 'blank-rows': { readonly count: number };
  readonly 'header-rows-skipped': { readonly first: number; readonly last: number };
  readonly 'hidden-rows': { readonly count: number };
  readonly 'hidden-sheet': { readonly sheet: string };
  /** A header that nobody matched: `column` is its letter. */
  readonly 'column-appeared': { readonly header: string; readonly column: string };
  /** A column that was matched and whose header is not there any more: `column` is where it was. */
  readonly 'matched-column-gone': { readonly header: string; readonly column: string };
  /** The column read as the birth name may be a usage name. */
  readonly 'unsure-name': { readonly header: string; readonly column: string };
  /** A second list of people beside the one that is read: the letters of its first and last column. */
  readonly 'second-list': { readonly first: string; readonly last: string };
  /** What a table does not say was proposed for all its rows, and nobody confirmed it. */
  readonly 'unconfirmed-constants': Text;
  /** `first` is the first range, `B3:B4`. */
  readonly 'merged-cells': { readonly count: number; readonly first: string };
  /** The sheets, in words. */
  readonly 'other-tables': Text;
  readonly 'rows-under-table': { readonly count: number; readonly rows: string };
  /** Each sheet with the number of its rows, in words. */
  readonly 'several-sheets': Text;
  readonly 'totals-row': { readonly row: number };
  /** One code for all rows under several titles: `first` is the first of them. */
  readonly 'titles-under-one-code': {
    readonly count: number;
    readonly rows: string;
    readonly first: string;
    readonly code: string;
  };
  readonly 'totals-rows-in-data': { readonly count: number; readonly rows: string };
}

export type NoteCode = keyof NoteData;

/** Something to say about the sheet, as data: `noteText` makes the sentence. */
export type Note<Code extends NoteCode = NoteCode> = {
  readonly [Each in Code]: {
    readonly code: Each;
    readonly data: NoteData[Each];
    /** Where several sheets hold passages, the one that it is about. */
    readonly sheet?: string;
  };
}[Code];

/** Sheet rows, 1-based and inclusive. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}
