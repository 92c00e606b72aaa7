import type { Branch, Facets, Field, FieldKey, SchemaModel, Values } from '#dictionary';
import type { Passage, Correction } from '#cells';

export type Severity = 'error' | 'warning';

/** The stages of the check report, in order. */
export type Stage = 'structure' | 'schema' | 'business';

/** What was found, as data: the message is made of it only when it is shown. */
export interface Finding {
  /** Sheet row, 1-based; null for a finding about the workbook. */
  readonly row: number | null;
  /** The column to look at; null when none is. */
  readonly field: FieldKey | null;
  /** Kebab-case code of the rule, of its message and of its spec. */
  readonly rule: string;
  readonly severity: Severity;
  readonly stage: Stage;
  /** What the cell holds, as text; null when it is empty. */
  readonly value: string | null;
  /** What the message needs besides the value. */
  readonly data: Readonly<Record<string, string | number>>;
  /** The value a safe correction would give; null when there is none. */
  readonly correction: string | null;
}

/** What a rule reports; the runner adds row, value, severity and correction. */
export interface Found {
  readonly field: FieldKey | null;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What rules may know besides the passage. */
export interface CheckContext {
  readonly schema: SchemaModel;
  /** The version aimed at, `1.1.5`. */
  readonly version: string;
  /** Civil date of the check in Paris, `2026-11-23`. */
  readonly today: string;
  /** Fields that have a column in the workbook. */
  readonly hasColumn: (field: FieldKey) => boolean;
  /** Codes of the rules marked *stops* that the user lifted for this workbook: they only warn. */
  readonly lifted: ReadonlySet<string>;
}

/** A field that the row fills and that would be sent, with what the schema says of it. */
export interface FilledField {
  readonly key: FieldKey;
  readonly field: Field;
  /** null for a composed column, and for a field that the schema does not have. */
  readonly facets: Facets | null;
  /** Whether the schema has a place for it. */
  readonly inSchema: boolean;
  /** As it would be sent; in a CPF file, `nomTitulaire` may come from the column `nomNaissance`. */
  readonly value: string;
}

/** What a rule of one passage sees. */
export interface PassageView {
  readonly row: number;
  readonly values: Values;
  readonly branch: Branch;
  readonly passage: Passage;
  readonly context: CheckContext;
  /** Whether the field belongs to the branch the row goes by (always, outside identification). */
  readonly isUsed: (field: FieldKey) => boolean;
  /** The fields that are filled and used, in the order of the dictionary. */
  readonly filled: readonly FilledField[];
}

/** A rule that needs one passage only. */
export interface PassageRule {
  readonly scope: 'passage';
  readonly code: string;
  readonly stage: Stage;
  readonly severity: Severity;
  /** An error that a person may lift for the workbook. */
  readonly stops?: true;
  /** What it finds settles the field: no other rule speaks of it, nor reads it. */
  readonly settles?: true;
  /** It judges how one cell is written, so that a correction of the cell answers it; by default all but business rules do. */
  readonly form?: true;
  /** The fields it looks at; 'every' for rules that run on each field. */
  readonly reads: readonly FieldKey[] | 'every';
  readonly check: (values: Values, view: PassageView) => readonly Found[];
}

/** A rule across passages: it sees each, in order, and says what it found at the end. */
export interface AcrossRule {
  readonly scope: 'across';
  readonly code: string;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly stops?: true;
  readonly reads: readonly FieldKey[];
  readonly start: () => {
    readonly see: (view: PassageView) => void;
    /** Forgets a row, which may be seen again; one that was not seen is passed over. */
    readonly forget: (row: number) => void;
    /** May be asked again once rows were forgotten and seen. */
    readonly end: () => readonly (Found & { readonly row: number; readonly value: string | null })[];
  };
}

export type Rule = PassageRule | AcrossRule;

/** Runs every rule over blocks of passages. */
export interface Checker {
  /**
   * Findings of these passages, in row order, all of them. `corrections` are those proposed for the same rows. A row
   * that is given again takes the place of what it was.
   */
  readonly check: (passages: readonly Passage[], corrections: readonly Correction[]) => readonly Finding[];
  /** Forgets rows that hold no passage any more. */
  readonly forget: (rows: readonly number[]) => void;
  /** Findings of the rules across passages, over all those that were given. */
  readonly finish: () => readonly Finding[];
}
