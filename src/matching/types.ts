import type { SplitName } from '#cells';
import type { FieldKey } from '#dictionary';

/** What a column can be: a field, or the result, which says who is in and is never sent. */
export type MatchedField = FieldKey | 'resultat';

/**
 * How sure a proposal is. `certain`: the header names the field and what the column holds does not contradict it.
 * `proposed`: taken on the user's word only. `none`: not used.
 */
export type Certainty = 'certain' | 'proposed' | 'none';

/** What a proposal rests on: a name of the field, a word that mostly means it, words alike, or what the column holds. */
export type Why = 'exact' | 'likely' | 'near' | 'contents';

/** One column of a table: what it is. */
export interface ColumnMatch {
  /** Its letter. */
  readonly column: string;
  /** As typed; '' when there is none. */
  readonly header: string;
  /** Empty when the column is not used; several where `split` takes it apart. */
  readonly fields: readonly MatchedField[];
  readonly split: SplitName | null;
  readonly certainty: Certainty;
  /** Some values, as they are seen. */
  readonly samples: readonly string[];
  /** The name may be a usage name, and whoever was asked does not know. Kept, with one warning about the table. */
  readonly unsure?: boolean;
  readonly why?: Why;
}

/** A field that the table does not say and that is asked for: what it is for all its rows. */
export interface MissingField {
  readonly field: FieldKey;
  /** In the words of the schema; null when nothing is said. Never for what is a person's own. */
  readonly constant: string | null;
  /** By code of certification, where it is not the same for all; it goes before `constant`. */
  readonly byCertification: Readonly<Record<string, string>> | null;
  /** Where `constant` is our proposal, which nobody confirmed. Kept so, it is read with one warning about the table. */
  readonly certainty?: 'proposed';
}

/** What one distinct value of a column is read as. */
export interface ValueReading {
  readonly field: MatchedField;
  /** As typed; '' for the cells that hold nothing, in a results column. */
  readonly value: string;
  readonly count: number;
  /** In the words of the schema; null when it does not read. */
  readonly read: string | null;
  /** In a results column: why such a row is set aside. */
  readonly aside: string | null;
  /** Where it is read by what it mostly means, which nobody confirmed. */
  readonly certainty?: 'proposed';
  /** Of a title with two successive codes: the first and last day of delivery, `2026-01-31`. */
  readonly from?: string;
  readonly to?: string;
}

/** Where the id of a passage comes from: a column, or one that we make, each `?` of the pattern being a random sign. */
export type IdChoice = { readonly column: string } | { readonly pattern: string };

/** How one sheet is read. Rows are sheet rows, 1-based. */
export interface TableMatch {
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** How many of them are filled. */
  readonly rows: number;
  readonly columns: readonly ColumnMatch[];
  readonly missing: readonly MissingField[];
  readonly values: readonly ValueReading[];
  /** null when nothing was chosen. */
  readonly id: IdChoice | null;
}

/** A value for all rows, by field. */
export type Constants = Readonly<Partial<Record<FieldKey, string>>>;

/** How the sheets of a workbook are read. */
export interface Matching {
  readonly version: number;
  /** What is the same for all the rows of the workbook, in the words of the schema; absent when nothing is. */
  readonly constants?: Constants;
  readonly tables: readonly TableMatch[];
}

/** Of what is written here. One of a later version is not read. */
export const MATCHING_VERSION = 1;

/** A person's own: never the same for all, so never a constant. Source: domain.md, what a tool must never do. */
export const OF_ONE_PERSON: ReadonlySet<FieldKey> = new Set<FieldKey>([
  ...(['nomNaissance', 'nomUsage', 'prenom1', 'prenom2', 'prenom3', 'sexe', 'dateNaissance'] as const),
  ...(['anneeNaissance', 'moisNaissance', 'jourNaissance', 'codeInsee', 'codePostal'] as const),
  ...(['libelleCommuneNaissance', 'codePaysNaissance', 'libellePaysNaissance', 'commentairesMEN'] as const),
  ...([
    'nir',
    'idDossier',
    'nomTitulaire',
    'prenom1Titulaire',
    'idTechnique',
    'verbatim',
    'urlPreuve',
  ] as const),
]);
