import type { CorrectionReport, FindingReport, HiddenKind } from '#actions/checking';
import type { Explained, WayCode } from '#checks';
import type { FieldKey, RowAt } from '#dictionary';
import type { CellAddress } from '#workbook';
import type { FieldView } from '../matching/types';

export interface FindingGroup {
  /** `rule:field` */
  readonly id: string;
  readonly title: string;
  readonly severity: 'error' | 'warning';
  readonly count: number;
  /** How many findings of rows it tells; 0 when it is about the workbook. */
  readonly rows: number;
  /** Whether what is missing is asked of whoever keeps the files. */
  readonly isToAsk: boolean;
  readonly corrections: number;
  /** The rule, where the workbook may leave its warnings unsaid; null elsewhere. */
  readonly hideable: FindingReport['rule'] | null;
}

export interface FindingView extends FindingReport {
  readonly group: string;
  readonly cell: CellAddress | null;
  /** Its column, by which {@link Session.correct} knows it. */
  readonly key: FieldKey | null;
  readonly fieldLabel: string;
  /** Whose row it is, '' when nobody is named. */
  readonly person: string;
  /** What the field is and an example, for the pinned explanation. */
  readonly help: string;
  readonly example: string;
  /** Why it is asked for, what says so, and an example of its own, '' where that of the column does. */
  readonly explained: Explained;
  /** Whether *Chercher le code* may mend it. */
  readonly isOfPlace: boolean;
}

/** What a person may do about a finding, and what it would write. */
export interface WayView {
  readonly group: string;
  readonly code: WayCode;
  readonly label: string;
  readonly changes: readonly {
    readonly fieldLabel: string;
    readonly before: string | null;
    /** '' to empty the cell. */
    readonly after: string;
  }[];
}

/** Findings alike that one choice a distinct value may mend. */
export interface GroupToMend {
  readonly field: FieldView;
  /** What their cells hold, '' for nothing, the most frequent first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  /** Whether a column is added for it. */
  readonly addsColumn: boolean;
}

/** What the cells that hold a value are to hold: a code, a day `2026-11-23`, or a text. */
export interface MendChoice {
  readonly value: string;
  readonly after: string;
}

export interface CorrectionView extends CorrectionReport {
  /** Its column, by which {@link Session.correct} knows it. */
  readonly key: FieldKey;
  readonly fieldLabel: string;
  readonly reason: string;
}

/** The corrections of one rule. */
export interface CorrectionGroup extends Pick<CorrectionView, 'rule' | 'reason'> {
  readonly count: number;
}

/** All the corrections, those of a rule, or those of some cells. */
export type ToCorrect =
  'all' | Pick<CorrectionView, 'rule'> | readonly (RowAt & { readonly field: FieldKey })[];

/** What came of applying corrections. */
export interface CorrectionsDone {
  readonly applied: number;
  /** Cells left as they are: they hold a formula, or changed since. */
  readonly kept: number;
  /** The first of those. */
  readonly left: readonly CorrectionView[];
  readonly report: CheckReport;
}

export interface CheckReport {
  readonly passages: number;
  readonly errors: number;
  readonly warnings: number;
  readonly stages: readonly {
    readonly stage: 'structure' | 'schema' | 'places' | 'business';
    readonly title: string;
    readonly errors: number;
    readonly warnings: number;
  }[];
  /** By rule and field, errors first, then what one click mends, then the rarest. */
  readonly groups: readonly FindingGroup[];
  /** Warnings that the workbook leaves unsaid, by rule, the most frequent first; `count` is 0 where there is none. */
  readonly hidden: readonly HiddenKind[];
  /** Safe corrections proposed. */
  readonly corrections: number;
  /** When the whole table was checked: `2026-11-23T14:05:00+01:00`. */
  readonly at: string;
  /** What changed since and was not checked again: rows edited, or rows moved, so that row numbers may be off. */
  readonly since: { readonly rows: number; readonly moved: boolean };
}

/** How far the last check is from the workbook. */
export interface Stale {
  /** Rows edited since. */
  readonly rows: number;
  /** Of these, the rows that this user edited and that {@link Session.recheck} brings up to date. */
  readonly own: number;
  /** Whether rows moved, or anything may have changed: all is to be checked again. */
  readonly moved: boolean;
  /** Whether it is that rows were sorted, inserted or deleted. */
  readonly sorted: boolean;
}
