import type { Branch, Language, NumberRun, RowAt } from '#dictionary';
import type { Status } from '#journal';
import type { CheckReport } from './found';
import type { DepositView } from './sending-views';

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
  /**
   * How the sheets are read: `asked` where that is to be decided, `open` where it may be, `none` in a workbook of ours
   * or with nothing to read.
   */
  readonly matching: 'asked' | 'open' | 'none';
  readonly settings: Settings;
  readonly template: TemplateState;
  /** What saving would lose, one sentence each. */
  readonly losses: readonly string[];
  /** What {@link Session.prepare} would add: columns at the right end of the table, and sheets, by their names. */
  readonly missing: { readonly columns: readonly string[]; readonly sheets: readonly string[] };
  /** Whether columns of ours, or of the template, are gone, so that *Réparer la mise en forme* has to be made. */
  readonly needsRepair: boolean;
  /** What was ticked before the first deposit; null once a file was dropped. */
  readonly firstDeposit: readonly FirstDepositStep[] | null;
  /** Why rows are set aside, as the list of the workbook has it; others may be typed. */
  readonly asideReasons: readonly string[];
  /** What {@link Session.undo} would take back; null when there is nothing. */
  readonly undo: { readonly kind: UndoKind; readonly cells: number } | null;
  /** What to do now. */
  readonly next: 'prepare' | 'check' | 'correct' | 'generate' | 'confirm' | 'import' | 'ko' | 'nothing';
}

/** The template that a workbook was made from. */
export interface TemplateState {
  /** Its version; null in a workbook that we did not make. */
  readonly version: string | null;
  /** That of this tool. */
  readonly current: string;
  /** `older`: to be upgraded; `newer`: a later version of the tool keeps the workbook, which is only read. */
  readonly state: 'current' | 'older' | 'newer';
}

/** What comes before a first deposit, and only the user can tell. Source: domain.md. */
export type FirstDepositStep = 'known' | 'registered' | 'edof';

/** What the pane wrote last into cells of the user's, or into what the workbook remembers. */
export type UndoKind =
  | 'corrections'
  | 'ids'
  | 'cells'
  | 'typed'
  | 'places'
  | 'group'
  | 'warnings'
  | 'aside'
  | 'settings'
  | 'schema'
  | 'mended'
  | 'matching'
  | 'profile'
  | 'gathered'
  | 'template'
  | 'prepared'
  | 'repaired'
  | 'rows'
  | 'deadlines'
  | 'nir';

/** What was taken back. */
export interface Undone {
  readonly kind: UndoKind;
  /** Cells put back as they were. */
  readonly cells: number;
  /** Cells changed since by the user, left alone. */
  readonly left: number;
  /** Where they are, as « Passages!B5 ». */
  readonly places: readonly string[];
  /** Ids under which a file holds a passage since, which stay; where there are any. */
  readonly sent?: readonly string[];
  /** What it had added, where it added something. */
  readonly added?: {
    /** What is gone, by name; rows are in no table any more, but still there. */
    readonly gone: {
      readonly sheets: readonly string[];
      readonly columns: readonly string[];
      readonly rows: number;
    };
    /** What stays because it is used since. */
    readonly stays: {
      readonly sheets: readonly string[];
      readonly columns: readonly string[];
      readonly rows: readonly RowsStaying[];
    };
  };
}

/** Rows that stay in a table, from the first to the last, 1-based, and why the last does. */
export interface RowsStaying extends RowAt {
  readonly first: number;
  readonly why: 'changed' | 'sent' | 'hidden';
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
  /** The file that was loaded, and the day, `2026-11-30`; '' for what nobody kept. */
  readonly schemaFile: { readonly name: string; readonly loadedOn: string };
  /** Constructs of the XSD that we do not understand: libxml2 alone judges them. */
  readonly schemaNotes: readonly string[];
  readonly service: string;
  readonly workbookLanguage: Language;
  /** Messages of the check by field, in the language of the session. */
  readonly problems: Readonly<
    Partial<Record<'idClientEmetteur' | 'idClientCertificateur' | 'idContrat', string>>
  >;
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
  /** The columns that say who a row is, ascending: they are to stay in view. */
  readonly who: readonly number[];
}
