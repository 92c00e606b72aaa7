import type { StateWords, TransmissionState } from '#actions/certifying';
import type { Declaration } from '#actions/recording';
import type { AccuseReport, LeftReason, RowsChosen } from '#actions/sending';
import type { SlipCode } from '#compte-rendu';
import type { Branch, RowAt } from '#dictionary';
import type { Deposit, DepositState, OnPortal, Outcome } from '#journal';
import type { CellAddress } from '#workbook';
import type { Tried } from './after/answered';

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
  /** The departments that *Service* names, of rows that go or stay. */
  readonly services: readonly string[];
  /** One file each, at least. */
  readonly certificateurs: readonly { readonly name: string; readonly count: number }[];
  readonly version: string;
  readonly firstDeposit: boolean;
  /** Whether it sends ids again, and nobody saw yet whether CDC takes one twice. */
  readonly firstResend: boolean;
  /** Passages of a first deposit or resend, at most, before its accusé shows that the rest may follow. */
  readonly firstSize: number;
  /** What says that some of them may be sent twice, with whom it is of, the first ones. */
  readonly twice: readonly {
    readonly title: string;
    readonly people: readonly string[];
    readonly rows: readonly RowAt[];
  }[];
  /** What the workbook holds that is not read, and so not sent. */
  readonly notRead: readonly string[];
  /** Whether nobody said yet if some were sent before, by another way: asked before the first file of a workbook. */
  readonly asksSentBefore: boolean;
  /** Rows of the workbook still to be sent whose 3 months are over. */
  readonly late: number;
}

/** What old flux and their accusés would change, before anything is written. */
export interface HistoryView {
  readonly byId: number;
  /** Told by the person, the certification and the date: they take the id they were sent under. */
  readonly byPerson: number;
  /** Passages of no row, by id and name, the first ones; and how many in all. */
  readonly unmatched: readonly string[];
  readonly unmatchedCount: number;
  readonly accuses: number;
  /** Flux that the workbook knows, accusés that change nothing or contradict each other: a sentence each. */
  readonly notes: readonly string[];
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

/** What someone says was sent without this workbook. */
export interface SentWithoutUs extends Omit<Declaration, 'rows'> {
  /** Rows named, rows selected on a sheet, or all those whose 3 months are over. */
  readonly of: readonly RowAt[] | RowsChosen | 'late';
}

export interface GeneratedFileView {
  readonly name: string;
  readonly idFlux: string;
  readonly action: 'CREATION' | 'SUPPRESSION';
  readonly passages: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DepositView {
  /** What it is called by: how it was sent, of a sending that is declared. */
  readonly fileName: string;
  /** Whether a file of ours is behind it. */
  readonly hasFile: boolean;
  readonly idFlux: string;
  /** `2026-11-23T15:30:00+01:00` */
  readonly date: string;
  readonly action: 'CREATION' | 'SUPPRESSION';
  readonly passages: number;
  readonly state: DepositState;
  readonly stateLabel: string;
  readonly ok: number | null;
  readonly ko: number | null;
  /** What the portal shows of it; null for a file that is not there. */
  readonly portal: OnPortal | null;
  /** Why CDC rejected it whole; '' else. */
  readonly message: string;
  readonly rows: readonly RowAt[];
}

/** The state of transmission, and what its parts are called. */
export interface StateView {
  readonly state: TransmissionState;
  readonly words: Pick<StateWords, 'parts' | 'total' | 'koTitle' | 'noCode' | 'noService'>;
}

/** An accusé, and what it would change. */
export interface AccuseView extends AccuseReport {
  readonly nomFichier: string;
  /** What the deposit that it answers asked for: what is OK of a SUPPRESSION is deleted. */
  readonly action: Deposit['action'];
  /** Passages of the workbook that it answers, by what it says of each. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly unknown: Counted;
  /** Passages of the deposit in neither list. */
  readonly unanswered: Counted;
  /** idFlux of the deposit that the user chose for it; '' when none was. */
  readonly deposit: string;
  /** Its day, as the user says it, `2026-12-01` or ''; null where its name bears one. */
  readonly day: string | null;
  /** Errors of a rejected file, in words, with the row where it could be told. */
  readonly errors: readonly { readonly at: RowAt | null; readonly message: string }[];
  /** Why the lines that it names lead to no row, and what to give; null where they do, or where it names none. */
  readonly lost: string | null;
  /** Why it changes nothing; null when it does change something. */
  readonly note: string | null;
  /** What contradicts another accusé, or itself: both things said, and which stands. */
  readonly conflicts: Counted;
  readonly notUnderstood: readonly string[];
}

/** So many things, and the first of them. */
export interface Counted {
  readonly count: number;
  readonly first: readonly string[];
}

/** A deposit of which no accusé was imported. */
export interface PendingDeposit {
  readonly idFlux: string;
  readonly fileName: string;
  /** `2026-11-23T15:30:00+01:00` */
  readonly date: string;
  readonly passages: number;
}

/** Accusés read, before anything is written. */
export interface AccuseSummary {
  readonly files: readonly AccuseView[];
  /** Files that could not be read: one sentence each. Nothing can be applied while there is one. */
  readonly refused: readonly { readonly path: string; readonly message: string }[];
  /** What an accusé that names no known flux may answer, the last first. */
  readonly pending: readonly PendingDeposit[];
}

export interface KoGroup {
  readonly code: string;
  readonly title: string;
  readonly advice: string;
  readonly rows: readonly KoRow[];
}

/** A row, as it was shown: it is no other that something is done about. */
export interface RowShown extends RowAt {
  readonly idTechnique: string;
}

export interface NamedRow extends RowShown {
  readonly name: string;
}

/** A row that CDC has otherwise than it stands. */
export interface ChangedRow extends NamedRow {
  /** Whether the workbook knows a file from which its former values can be read. */
  readonly canRestore: boolean;
  /** Whether CDC accepted it, so that it can be taken out and created again. */
  readonly canReplace: boolean;
}

/** What became of rows since they were sent: so many, and the first of them. */
export interface SentSince {
  readonly modified: { readonly count: number; readonly first: readonly ChangedRow[] };
  /** CDC took them out. */
  readonly deleted: { readonly count: number; readonly first: readonly NamedRow[] };
  /** Requests of holders that nothing answered yet. */
  readonly requests: {
    readonly count: number;
    readonly first: readonly (NamedRow & {
      /** `2026-10-12` */
      readonly receivedOn: string;
      readonly dueOn: string;
    })[];
  };
  /** Whether each table has the columns that say until when a row is to be sent and answered. */
  readonly hasDeadlines: boolean;
  /** Rows whose NIR may be wiped, and rows that still need theirs. */
  readonly nirs: { readonly toWipe: number; readonly needed: number };
  /** Passages that came back KO twice or more. */
  readonly twice: number;
}

/** A *Dossier de preuve*, to be sent to the downloads. */
export interface DossierMade {
  readonly blob: Blob;
  readonly name: string;
  readonly passages: number;
  /** Files of the deposits that were not given and could not be made again. */
  readonly missing: readonly string[];
  /** Files given that are of none of these deposits. */
  readonly strange: readonly string[];
}

/** A row that CDC refused, or could not tell. */
export interface KoRow extends RowShown {
  readonly name: string;
  readonly outcome: Outcome;
  readonly message: string;
  /** How many files it came back KO from. */
  readonly times: number;
  /** The cells CDC compared, in order. */
  readonly cells: readonly {
    readonly field: string;
    readonly fieldLabel: string;
    readonly value: string;
    readonly cell: CellAddress | null;
  }[];
  /** Changed since it came back KO, so it can go again once checked. */
  readonly changed: boolean;
  /** The slips that may explain it, and what mending each would write. */
  readonly slips: readonly {
    readonly code: SlipCode;
    /** In the infinitive. */
    readonly title: string;
    readonly cells: readonly {
      readonly fieldLabel: string;
      readonly before: string;
      readonly after: string;
    }[];
  }[];
  /** What was sent, what came back, what was done about it, the oldest first. */
  readonly tried: readonly Tried[];
}

/** A slip to mend, as it was shown. */
export interface SlipToMend {
  readonly at: RowShown;
  readonly code: SlipCode;
  /** What it writes, cell by cell. */
  readonly after: readonly string[];
  /** Who has the identity paper in hand; '' where nobody says. */
  readonly by: string;
}

/** The file of a deposit, written again from the rows: the same to the byte. */
export interface RewrittenFile extends Omit<GeneratedFileView, 'bytes'> {
  readonly blob: Blob;
}
