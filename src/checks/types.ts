import type { Branch, Facets, Field, FieldKey, Places, RowAt, SchemaModel, Values } from '#dictionary';
import type { Passage } from '#cells';

export type Severity = 'error' | 'warning';

/** The stages of the check report, in order. */
export type Stage = 'structure' | 'schema' | 'places' | 'business';

/** One thing that a message speaks of besides the value of the cell. */
export type Datum = string | number | undefined;

/** What the message of a finding needs besides the value of the cell, by name. */
export type Data = Readonly<Record<string, Datum>>;

/** What a rule reports; the runner adds row, value, severity and correction. */
export interface Found<D extends Data = Data> {
  readonly field: FieldKey | null;
  readonly data: D;
}

/** What rules may know besides the passage. */
export interface CheckContext {
  readonly schema: SchemaModel;
  /** The version aimed at, `1.1.5`. */
  readonly version: string;
  /** Civil date of the check in Paris, `2026-11-23`. */
  readonly today: string;
  /** Fields that have a column in the table. */
  readonly hasColumn: (field: FieldKey) => boolean;
  /** Codes of the rules marked *stops* that the user lifted for this workbook: they only warn. */
  readonly lifted: ReadonlySet<string>;
  /** Communes and countries; null when they could not be had, and then nothing is said of what only they tell. */
  readonly places: Places | null;
  /** *Mes certifications*; none when the workbook has no such list. */
  readonly certifications: readonly ListedCertification[];
  /** Under which ids a passage would be filed, as far as it is known before all are read; '' for what is not. */
  readonly senderOf: (values: Values) => Sender;
}

/** Who deposits, and for which certificateur. */
export interface Sender {
  readonly emetteur: string;
  readonly certificateur: string;
}

/** A line of *Mes certifications*: a code, and the first and last day on which it is delivered, '' when not said. */
export interface ListedCertification {
  readonly code: string;
  readonly from: string;
  readonly to: string;
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
export interface PassageView extends RowAt {
  readonly values: Values;
  readonly branch: Branch;
  readonly passage: Passage;
  readonly context: CheckContext;
  /** Whether the field belongs to the branch the row goes by (always, outside identification). */
  readonly isUsed: (field: FieldKey) => boolean;
  /** The fields that are filled and used, in the order of the dictionary. */
  readonly filled: readonly FieldKey[];
}

/** A rule that needs one passage only. `D` is what its message needs: both languages are held to it. */
export interface PassageRule<Code extends string = string, D extends Data = Data> {
  readonly scope: 'passage';
  readonly code: Code;
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
  readonly check: (values: Values, view: PassageView) => readonly Found<D>[];
}

/**
 * A rule that judges a filled field by its value, whatever the row: what it found in a value is remembered, so it is
 * asked once where a thousand rows say the same.
 */
export interface FieldRule<Code extends string = string, D extends Data = Data> {
  readonly scope: 'field';
  readonly code: Code;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly stops?: true;
  readonly settles?: true;
  readonly form?: true;
  /** Data of the finding, or null when the field is right. */
  readonly check: (filled: FilledField, view: Pick<PassageView, 'branch' | 'context'>) => D | null;
}

/** What a rule across passages reports of a row. */
export type FoundAcross<D extends Data = Data> = Found<D> & RowAt & { readonly value: string | null };

/** A rule across passages: it sees each, in order, and says what it found at the end. */
export interface AcrossRule<Code extends string = string, D extends Data = Data> {
  readonly scope: 'across';
  readonly code: Code;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly stops?: true;
  readonly reads: readonly FieldKey[];
  readonly start: () => {
    readonly see: (view: PassageView) => void;
    /** Forgets a row, which may be seen again; one that was not seen is passed over. */
    readonly forget: (at: RowAt) => void;
    /** May be asked again once rows were forgotten and seen. */
    readonly end: () => readonly FoundAcross<D>[];
  };
}

export type Rule<Code extends string = string> = PassageRule<Code> | FieldRule<Code> | AcrossRule<Code>;
