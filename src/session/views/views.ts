import type { CorrectionReport, FindingReport } from '#actions/checking';
import type { AccuseReport, LeftReason } from '#actions/sending';
import type { Branch, FieldKey, Language, NumberRun, RowAt } from '#dictionary';
import type { DepositState, Outcome, Status } from '#journal';
import type { CellAddress } from '#workbook';

/** What the pane shows on opening: *Où en est ce classeur*. */
export interface Overview {
  readonly fileName: string;
  /** Where the passages are, one a sheet; none when the workbook has no passage table yet. */
  readonly tables: readonly {
    readonly sheet: string;
    readonly headerRow: number;
    readonly firstRow: number;
    readonly lastRow: number;
  }[];
  /** The sentence that says why there is no table, or what is wrong with it; null when all is well. */
  readonly problem: string | null;
  /** Whether there is something that cannot be taken: several tables, two columns for one field, a setting… */
  readonly cannotTake: boolean;
  readonly passages: number;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly branches: Readonly<Record<Branch, number>>;
  /** Of the passages, those hidden by hand or by a filter (included everywhere); `notes` do not say it again. */
  readonly hidden: number;
  /** Things to say about the sheet, one sentence each: rows filled under the table, merged cells, a totals row… */
  readonly notes: readonly string[];
  /** Whether rows are filled under the table, which {@link Session.addRowsUnder} takes in. */
  readonly rowsUnder: boolean;
  readonly lastDeposit: DepositView | null;
  /** `2026-11-23T14:05:00+01:00`, or null when never checked. */
  readonly lastCheck: string | null;
  /** Passages not sent whose 3 months end within 30 days or are past; null when there is none. */
  readonly deadline: { readonly rows: number; readonly date: string; readonly past: number } | null;
  readonly settings: Settings;
  /** What saving would lose, one sentence each. */
  readonly losses: readonly string[];
  /** What {@link Session.prepare} would add: columns at the right end of the table, and sheets, by their names. */
  readonly missing: { readonly columns: readonly string[]; readonly sheets: readonly string[] };
  /** Whether columns of ours, or of the template, are gone, so that *Réparer la mise en forme* has to be made. */
  readonly needsRepair: boolean;
  /** Why rows are set aside, as the list of the workbook has it; others may be typed. */
  readonly asideReasons: readonly string[];
  /** What {@link Session.undo} would take back; null when there is nothing. */
  readonly undo: { readonly kind: UndoKind; readonly cells: number } | null;
  /** What to do now. */
  readonly next: 'prepare' | 'check' | 'correct' | 'generate' | 'confirm' | 'import' | 'ko' | 'nothing';
}

/** What the pane wrote last into cells of the user's, or into what the workbook remembers. */
export type UndoKind = 'corrections' | 'ids' | 'cells' | 'aside' | 'settings' | 'schema';

/** What was taken back. */
export interface Undone {
  readonly kind: UndoKind;
  /** Cells put back as they were. */
  readonly cells: number;
  /** Cells changed since by the user, left alone. */
  readonly left: number;
  /** Where they are, as « Passages!B5 ». */
  readonly places: readonly string[];
}

/** Rows of a sheet, 1-based. */
export interface RowsSelected {
  readonly sheet: string;
  readonly runs: readonly NumberRun[];
}

/** What came of setting rows aside, or of taking them back. */
export interface AsideDone {
  /** Passages that hold what was asked. */
  readonly rows: number;
  /** Left as they are: a formula stands there, or a filter hides them. */
  readonly kept: number;
  readonly hidden: number;
  /** Of all of them, those that CDC has, for whom it changes nothing, and those of a file that is not dropped yet. */
  readonly atCdc: number;
  readonly inFile: number;
  /** The last check with these rows in it; null before any. */
  readonly report: CheckReport | null;
}

/** *Paramètres*, as a form. */
export interface Settings {
  readonly idClientEmetteur: string;
  readonly idClientCertificateur: string;
  readonly idContrat: string;
  readonly version: string;
  /** Where the schema in force comes from. */
  readonly schemaSource: 'official' | 'reconstructed' | 'loaded';
  /** Constructs of the XSD that we do not understand: libxml2 alone judges them. */
  readonly schemaNotes: readonly string[];
  readonly service: string;
  readonly workbookLanguage: Language;
  /** Messages of the check by field, in the language of the session. */
  readonly problems: Readonly<
    Partial<Record<'idClientEmetteur' | 'idClientCertificateur' | 'idContrat', string>>
  >;
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
  /** By rule and field, errors first, biggest first. */
  readonly groups: readonly FindingGroup[];
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

export interface FindingGroup {
  /** `rule:field` */
  readonly id: string;
  readonly title: string;
  readonly severity: 'error' | 'warning';
  readonly count: number;
  readonly corrections: number;
}

export interface FindingView extends FindingReport {
  readonly group: string;
  readonly cell: CellAddress | null;
  /** Its column, by which {@link Session.correct} knows it. */
  readonly key: FieldKey | null;
  readonly fieldLabel: string;
  /** What the field is and an example, for the pinned explanation. */
  readonly help: string;
  readonly example: string;
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

export interface SelectionView {
  readonly included: number;
  readonly left: readonly {
    readonly reason: LeftReason;
    readonly title: string;
    readonly count: number;
    readonly rows: readonly RowAt[];
  }[];
  /** Whom it is of, the first ones. */
  readonly people: readonly string[];
  readonly branches: Readonly<Record<Branch, number>>;
  readonly certifications: readonly { readonly code: string; readonly count: number }[];
  readonly version: string;
  readonly firstDeposit: boolean;
}

/** What is asked about who was sent: what stops rows, or is awaited of passages that left. */
export interface QuestionGroup {
  /** `already-sent`, `left-table`… */
  readonly code: string;
  readonly title: string;
  readonly count: number;
  /** The first ones. */
  readonly questions: readonly QuestionView[];
}

export interface QuestionView {
  /** Under which the answer is kept; '' for a row that has no id yet. */
  readonly idTechnique: string;
  readonly at: RowAt | null;
  readonly message: string;
  /** Ids to type so that each passage has its own again; empty when nothing can be told. */
  readonly ids: readonly { readonly cell: CellAddress; readonly value: string }[];
}

export interface GeneratedFileView {
  readonly name: string;
  readonly idFlux: string;
  readonly passages: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DepositView {
  readonly fileName: string;
  readonly idFlux: string;
  /** `2026-11-23T15:30:00+01:00` */
  readonly date: string;
  readonly action: 'CREATION' | 'SUPPRESSION';
  readonly passages: number;
  readonly state: DepositState;
  readonly stateLabel: string;
  readonly ok: number | null;
  readonly ko: number | null;
  /** Why CDC rejected it whole; '' else. */
  readonly message: string;
  readonly rows: readonly RowAt[];
}

/** An accusé, and what it would change. */
export interface AccuseView extends AccuseReport {
  readonly nomFichier: string;
  /** Passages of the workbook that it answers, by what it says of each. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly unknown: readonly string[];
  /** Passages of the deposit in neither list. */
  readonly unanswered: number;
  /** Errors of a rejected file, in words, with the row where it could be told. */
  readonly errors: readonly { readonly at: RowAt | null; readonly message: string }[];
  /** Why it changes nothing; null when it does change something. */
  readonly note: string | null;
  /** What was not understood, and what contradicts another accusé. */
  readonly notUnderstood: readonly string[];
}

/** Accusés read, before anything is written. */
export interface AccuseSummary {
  readonly files: readonly AccuseView[];
  /** Files that could not be read: one sentence each. Nothing can be applied while there is one. */
  readonly refused: readonly { readonly path: string; readonly message: string }[];
}

export interface KoGroup {
  readonly code: string;
  readonly title: string;
  readonly advice: string;
  readonly rows: readonly (RowAt & {
    readonly idTechnique: string;
    readonly outcome: Outcome;
    readonly message: string;
    /** The cells CDC compared, in order. */
    readonly cells: readonly {
      readonly field: string;
      readonly fieldLabel: string;
      readonly value: string;
      readonly cell: CellAddress | null;
    }[];
    /** Changed since it came back KO, so it can go again once checked. */
    readonly changed: boolean;
  })[];
}

/** How a sheet looks, for a grid that shows it. */
export interface SheetLook {
  readonly columns: readonly {
    /** 1-based sheet column. */
    readonly column: number;
    /** In characters; null when it is the sheet's default. */
    readonly width: number | null;
    readonly hidden: boolean;
    /** Background of the header, `RRGGBB`; null when it has none. */
    readonly fill: string | null;
    /** What a drop-down would propose; empty when there is none. */
    readonly choices: readonly string[];
  }[];
  /** Columns kept in view at the left. */
  readonly frozenColumns: number;
}

/** The file of a deposit, written again from the rows: the same to the byte. */
export interface RewrittenFile {
  readonly name: string;
  readonly idFlux: string;
  readonly passages: number;
  readonly blob: Blob;
  readonly sha256: string;
}
