import type { PlaceFound, RowAt } from '#dictionary';
import type { CheckReport } from './found';

export type { PlaceFound };

/** What a row says of where somebody was born, to search by. */
export interface Birthplace extends RowAt {
  readonly person: string;
  /** The town, what stands where its code should be, or the country; '' for nothing. */
  readonly typed: string;
  /** What may tell homonyms apart. */
  readonly postalCode: string | null;
  readonly year: number | null;
  /** What the cell of the INSEE code says. */
  readonly code: string | null;
}

/** What putting a place would change in a row, cell by cell. */
export interface PlaceChange {
  readonly fieldLabel: string;
  readonly before: string | null;
  /** '' to empty the cell. */
  readonly after: string;
}

/** Rows that name their birthplace in the same words, and whose code is missing or wrong. */
export interface PlaceGroupView {
  readonly id: string;
  readonly typed: string;
  /** What else they say alike; '' for nothing. */
  readonly postalCode: string;
  readonly country: string;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly RowAt[];
  /** The best first; none is chosen. */
  readonly candidates: readonly PlaceFound[];
  /** Whether they have the very name; else they nearly have it. */
  readonly isExact: boolean;
}

/** What came of writing the same into several rows. */
export interface RowsDone {
  /** Rows that hold it. */
  readonly rows: number;
  /** Rows left as they are: they hold a formula, or changed since. */
  readonly left: readonly RowAt[];
  readonly report: CheckReport | null;
}
