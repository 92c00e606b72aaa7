import type { SplitName } from '#cells';
import type { ColumnMatch, Constants, MatchedField, TableMatch } from '#matching';

/** How the sheets may be read, while somebody decides: handed back with changes, it comes again completed. */
export interface MatchingView {
  readonly tables: readonly TableView[];
  /** What is the same for all the rows of the workbook. */
  readonly constants: Constants;
  /** Other sheets of the department, which may be read too. */
  readonly otherSheets: readonly string[];
  /** What a column can be, in the order of the template. */
  readonly fields: readonly FieldView[];
  /** Whether something of it is kept in the workbook already. */
  readonly isKept: boolean;
}

/** A table, and what is shown of it besides. */
export interface TableView extends TableMatch {
  readonly columns: readonly ColumnView[];
  /** The row that names the columns. */
  readonly headerRow: number;
  /** The codes of certification met, the most frequent first. */
  readonly codes: readonly string[];
  /** An id as it would be made. */
  readonly idExample: string;
  /** A pattern of ids for this table, where another choice stands. */
  readonly idPattern: string;
  /** Letters of the columns that could be ids: each row looked at has its own. */
  readonly idColumns: readonly string[];
}

export interface ColumnView extends ColumnMatch {
  /** How it could be taken apart. */
  readonly splits: readonly SplitView[];
  /** Of a column that is taken apart: the first rows, before and after; `after` is null where it does not come apart. */
  readonly preview: readonly { readonly before: string; readonly after: string | null }[];
}

/** A way to take a column apart, in words. */
export interface SplitView {
  readonly name: SplitName;
  readonly fields: readonly MatchedField[];
  /** « Nom de naissance + Premier prénom : NOM Prénom » */
  readonly label: string;
}

/** A field that a column, or a value for all rows, can be. */
export interface FieldView {
  readonly field: MatchedField;
  readonly label: string;
  readonly group: string;
  readonly help: string;
  readonly example: string;
  /** How a value of it is given. */
  readonly kind: 'choice' | 'date' | 'text';
  /** The values of a list, of a boolean; empty for the others. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** A person's own: never the same for all rows. */
  readonly isOfPerson: boolean;
  /** *Mes certifications* says it too: it may differ from one certification to another. */
  readonly isOfCertification: boolean;
}

/** What came of keeping a matching. */
export type MatchingDone =
  | {
      readonly outcome: 'kept';
      readonly sheets: number;
      readonly rows: number;
      /** Columns that are read. */
      readonly columns: number;
      /** Ids that were made. */
      readonly ids: number;
    }
  /** Nothing was written: so many passages that were sent would differ from what was. */
  | { readonly outcome: 'differs'; readonly passages: number };

/** What is decided: the tables that are read, as they were shown or changed. */
export interface MatchingDecided {
  readonly tables: readonly TableMatch[];
  readonly constants: Constants;
}
