import type { StateFigure } from '#actions/certifying';
import type { GenerateChoice } from '#actions/sending';
import type { Lift, Run } from '#actions/workspace';
import type { Language, RowAt } from '#dictionary';
import type { PortalState, Status } from '#journal';
import type { CellAddress, RangeContent, RangeRequest } from '#workbook';
import type { DepartmentsSession } from './departments/types';
import type { OrganisationSession } from './organisation/types';
import type { MatchingDecided, MatchingDone, MatchingView } from './matching/types';
import type {
  AsideDone,
  CheckReport,
  CorrectionGroup,
  CorrectionsDone,
  CorrectionView,
  FindingView,
  FirstDepositStep,
  GroupToMend,
  MendChoice,
  Overview,
  RowsSelected,
  Settings,
  SheetLook,
  Stale,
  Undone,
  ToCorrect,
  WayView,
} from './views/views';
import type { Birthplace, PlaceChange, RowsDone, PlaceFound, PlaceGroupView } from './views/place-views';
import type {
  AccuseSummary,
  DepositView,
  GeneratedFileView,
  HistoryView,
  KoGroup,
  DossierMade,
  RowShown,
  SentSince,
  SlipToMend,
  QuestionGroup,
  RewrittenFile,
  SelectionView,
  SentWithoutUs,
  StateView,
} from './views/sending-views';

export type * from './matching/types';
export type * from './departments/types';
export type * from './organisation/types';
export type * from './views/place-views';
export type * from './views/sending-views';
export type * from './views/views';

/** One open workbook, as the pane works with it. Everything that crosses can be cloned to a worker. */
export interface Session extends OrganisationSession, DepartmentsSession {
  setLanguage(language: Language): Promise<void>;
  overview(): Promise<Overview>;
  saveSettings(
    settings: Partial<
      Pick<Settings, 'idClientEmetteur' | 'idClientCertificateur' | 'idContrat' | 'version' | 'service'>
    >,
  ): Promise<Overview>;
  /** *Avant le premier dépôt*: keeps what the user says is done. */
  tickFirstDeposit(steps: readonly FirstDepositStep[]): Promise<Overview>;
  check(run: Run): Promise<CheckReport>;
  /**
   * Checks again rows edited in place, or typed under the table, and writes their marks, words and statuses; findings
   * of the other rows stay. Where the table moved meanwhile nothing is checked: `since` says so.
   * @param which rows, or `own`: all that this user edited.
   * @returns the report with these rows in it; null before any check.
   */
  recheck(which: 'own' | readonly RowAt[], run: Run): Promise<CheckReport | null>;
  /** The last report, null before any. */
  report(): Promise<CheckReport | null>;
  /**
   * Writes the certificate of the check into *Rapport de contrôle*, whole, making the sheet if need be. What changed since
   * the last check is checked first. @returns the name of the sheet.
   */
  writeReport(run: Run): Promise<{ readonly sheet: string }>;
  /** The same certificate as a page to print, and a name for its file. */
  reportPage(run: Run): Promise<{ readonly name: string; readonly page: Blob }>;
  /**
   * Leaves the warnings of a rule unsaid in this workbook, which remembers it and is checked again. Errors stay said.
   * Can be undone.
   */
  hideWarnings(rule: FindingView['rule'], run: Run): Promise<CheckReport>;
  /** Says the warnings of a rule again, or all of them. Can be undone. */
  showWarnings(rule: FindingView['rule'] | 'all', run: Run): Promise<CheckReport>;
  /** What changed since the last check; nothing is read. */
  stale(): Promise<Stale>;
  findings(query: {
    readonly group?: string;
    readonly severity?: 'error' | 'warning';
    readonly search?: string;
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly items: readonly FindingView[] }>;
  /** What was found in one cell of a passage table. */
  findingsAt(cell: CellAddress): Promise<readonly FindingView[]>;
  /** What a person may do about it, besides the safe corrections, and what each gesture would write. Its row is read. */
  ways(cell: CellAddress): Promise<readonly WayView[]>;
  /** Does one of them. Can be undone. @returns whether the row was still as it was checked. */
  mend(
    way: RowAt & Pick<WayView, 'group' | 'code'>,
    run: Run,
  ): Promise<{ readonly isDone: boolean; readonly report: CheckReport }>;
  /** What one choice a distinct value may mend in a group of findings; null where each is to be looked at. Nothing is read. */
  groupToMend(group: string): Promise<GroupToMend | null>;
  /**
   * Writes a value into all the cells of a group that hold the same, as they are chosen, adding the column where there is none.
   * Of rows still to be sent. Can be undone in one step, but for the column.
   */
  mendGroup(group: string, choices: readonly MendChoice[], run: Run): Promise<RowsDone>;
  /** The safe corrections by rule, the most frequent first. */
  correctionGroups(): Promise<readonly CorrectionGroup[]>;
  corrections(query: {
    readonly rule?: CorrectionView['rule'];
    readonly offset: number;
    readonly limit: number;
  }): Promise<{ readonly total: number; readonly items: readonly CorrectionView[] }>;
  /** Applies these safe corrections, those of a rule, or all; then checks again. One undo takes them back. */
  correct(which: ToCorrect, run: Run): Promise<CorrectionsDone>;
  /**
   * Writes cells as if the user typed these texts; a cell that holds a formula is left alone. Can be undone.
   * @returns how many were written, and how many hold a formula or are no longer what was shown.
   */
  setCells(
    cells: readonly { readonly cell: CellAddress; readonly value: string }[],
    run: Run,
  ): Promise<{ readonly written: number; readonly kept: number; readonly report: CheckReport | null }>;
  /**
   * *Mettre de côté*: writes into *Mis de côté* of these rows, or of those of a group of findings, why they are not sent, adding
   * the column where there is none; null is *Reprendre*. Selected rows that a filter hides are left. Can be undone.
   * @throws BadInputError when the reason says nothing, or no passage stands there.
   */
  setAside(
    rows: RowsSelected | { readonly group: string },
    reason: string | null,
    run: Run,
  ): Promise<AsideDone>;
  /**
   * Communes and countries that a text may mean, by name, former name, INSEE, postal or ISO code: the best first, none
   * chosen. What existed in the year of birth, and what has the postal code, comes first among homonyms.
   */
  searchPlaces(
    query: { readonly typed: string; readonly postalCode: string | null; readonly year: number | null },
    limit: number,
  ): Promise<{ readonly total: number; readonly items: readonly PlaceFound[] }>;
  /** What a row says of where somebody was born; null where no passage stands. */
  birthplace(row: RowAt): Promise<Birthplace | null>;
  /** What {@link Session.putPlace} would change in a row. */
  placePreview(row: RowAt, code: string): Promise<readonly PlaceChange[]>;
  /** Rows of the last check that name a birthplace and have no code, or a wrong one, by what they say of it. */
  placeGroups(): Promise<readonly PlaceGroupView[]>;
  /**
   * Puts a commune or a country into a row, or into all those of a group: its code, its name, and nothing that speaks of
   * another. The column of codes is added where there is none. Can be undone in one step.
   */
  putPlace(which: RowAt | { readonly group: string }, code: string, run: Run): Promise<RowsDone>;
  /** Takes back what the pane wrote last into cells of the user's; null when there is nothing. */
  undo(run: Run): Promise<Undone | null>;
  /**
   * Does again what {@link Session.undo} took back last, where nothing was written since and it was of cells alone; null when
   * there is nothing.
   */
  redo(run: Run): Promise<Undone | null>;
  /** Gives each row that has none an idTechnique; never touches one that exists. @returns how many. */
  assignIds(run: Run): Promise<number>;
  /**
   * *Préparer ce classeur*, for one that has a passage table: adds our sheets, our columns and the columns of required
   * fields that it lacks. Nothing of the department's is touched; a second time adds nothing.
   */
  prepare(run: Run): Promise<Overview>;
  /**
   * How the sheets may be read, as it is kept or proposed; nothing is written.
   * @param asked what is being decided, to be completed; and a sheet that is to be read though nothing looks like passages.
   */
  matching(
    asked: { readonly draft?: MatchingDecided; readonly sheet?: string },
    run: Run,
  ): Promise<MatchingView>;
  /**
   * *Utiliser ce tableau*: keeps how the sheets are read, and makes the ids that are to be made. Can be undone.
   * @param isSure whether passages that were sent may differ then; else they are counted first, and nothing is written.
   * @throws BadInputError naming what cannot be kept; nothing is then written.
   */
  keepMatching(decided: MatchingDecided, isSure: boolean, run: Run): Promise<MatchingDone>;
  /** Adds the sheets of the template to a workbook that has no passage table. */
  addTemplate(model: 'short' | 'full'): Promise<Overview>;
  /** Takes the rows filled under the passage table into it. */
  addRowsUnder(): Promise<Overview>;
  /** *Réparer la mise en forme*: lists, formats, prompts, colours and columns, no value. */
  repair(): Promise<Overview>;
  /** What is asked about who was sent; nothing of it leaves until it is answered. */
  questions(): Promise<readonly QuestionGroup[]>;
  /** Lifts or explains, and keeps it in *Démarches* with its reason. */
  lift(lifts: readonly Lift[], run: Run): Promise<void>;
  /**
   * *Transmis hors de l’outil*, *C’est vrai*: keeps as a deposit without a file what was sent without this workbook. Of rows
   * selected, those that a filter hides are left.
   * @returns how many, and how many a file of ours holds or CDC has.
   */
  declareSent(
    declaration: SentWithoutUs,
    run: Run,
  ): Promise<{ readonly rows: number; readonly kept: number }>;
  /**
   * *Reprendre l’historique*: what old flux and their accusés would change, in any order; nothing is written.
   * @throws BadInputError naming a file that is neither.
   */
  readHistory(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    run: Run,
  ): Promise<HistoryView>;
  /** Writes what {@link readHistory} read last. */
  applyHistory(run: Run): Promise<HistoryView>;
  /** A declaration was wrong: its rows are again what they were. */
  takeBackDeclaration(idFlux: string, run: Run): Promise<void>;
  /**
   * What a file would take. Rows edited since the last check are checked again; all are, with progress, where there was
   * none, or where rows moved.
   */
  selection(choice: GenerateChoice, run?: Run): Promise<SelectionView>;
  /** Of rows selected in the table, those that a passage may stand on and that no filter hides. */
  shownRows(rows: RowsSelected): Promise<RowsSelected>;
  generate(
    choice: GenerateChoice,
    run: Run,
  ): Promise<{ readonly files: readonly GeneratedFileView[]; readonly selection: SelectionView }>;
  /**
   * The bytes of a file: those made in this session, else written again from the rows, the same to the byte.
   * @throws BadInputError when the rows changed since.
   */
  file(idFlux: string): Promise<Blob>;
  /**
   * Writes the file of a deposit of a saved workbook again, by default the last one, and checks its SHA-256. Nothing
   * is changed in the workbook.
   * @throws BadInputError when there is no such deposit, rows changed since, or the file is not the same.
   */
  rewrite(idFlux?: string): Promise<RewrittenFile>;
  deposits(): Promise<readonly DepositView[]>;
  confirmDeposit(idFlux: string): Promise<Overview>;
  /** Takes back a file that was generated and will not be dropped. */
  cancelDeposit(idFlux: string): Promise<Overview>;
  /** Comes back on an accusé that was applied, or on a drop that was confirmed: noted in *Démarches*, and frees nobody. */
  stepBackDeposit(idFlux: string, run: Run): Promise<Overview>;
  /** Keeps what the portal shows of a file that was dropped, as someone reads it there; null takes it back. */
  sayPortal(idFlux: string, portal: PortalState | null): Promise<Overview>;
  readAccuses(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    run: Run,
  ): Promise<AccuseSummary>;
  /**
   * Says which deposit an accusé of `readAccuses` answers, where neither its idFlux nor its file name does; '' takes it back.
   * @returns what all of them would then change.
   */
  chooseDeposit(path: string, idFlux: string, run: Run): Promise<AccuseSummary>;
  /** What these accusés leave without an answer, do not know or contradict, as a .csv. */
  listAccuses(run: Run): Promise<Blob>;
  /** Applies what `readAccuses` read last; `force` takes accusés of unknown flux too. */
  applyAccuses(
    force: boolean,
    run: Run,
  ): Promise<{
    readonly accepted: number;
    readonly ko: number;
    readonly doubtful: number;
    readonly unanswered: number;
    /** Files that waited to be dropped, and are *Périmé* by it. */
    readonly stale: readonly string[];
  }>;
  koGroups(): Promise<readonly KoGroup[]>;
  /**
   * Mends a slip of a KO row as the identity paper has it, and notes it in *Démarches*; one undo takes back both.
   * @throws BadInputError when the row is no longer what was shown; nothing is written then.
   */
  mendSlip(slip: SlipToMend, run: Run): Promise<void>;
  /**
   * *Donner un nouvel identifiant*, to a row *À vérifier* or *Supprimé*. Can be undone. @returns the new id.
   * @throws BadInputError for a row whose id still serves.
   */
  renewId(at: RowShown, by: string, run: Run): Promise<string>;
  /**
   * *C’est bien ce passage*: what CDC says exists already was sent by a way that the workbook does not know. Kept as a declared
   * sending, and taken back as one.
   * @throws BadInputError when the id was sent for somebody else.
   */
  declareSame(at: RowShown, said: { readonly reason: string; readonly by: string }, run: Run): Promise<void>;
  /**
   * *Rétablir*: puts the cells of a row that was changed since back as it was sent, read from its flux. Can be undone.
   * @returns how many cells, and the headers of what differs and is no cell of the row.
   * @throws BadInputError when none of the files is that flux, to the byte.
   */
  restore(
    at: RowShown,
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    by: string,
    run: Run,
  ): Promise<{ readonly cells: number; readonly elsewhere: readonly string[] }>;
  /** *Remplacer à la CDC*: notes in *Démarches* that a row is to be deleted there and created again. Nothing else is written. */
  replaceAtCdc(at: RowShown, run: Run): Promise<void>;
  /** A holder's request needs no correction: why, kept in *Démarches*. */
  answerRequest(
    at: RowShown,
    said: { readonly reason: string; readonly by: string },
    run: Run,
  ): Promise<void>;
  /** *Ajouter les échéances*: columns that say until when each row is to be sent and answered, and that of requests; then checks. */
  addDeadlines(run: Run): Promise<void>;
  /**
   * Empties the NIR of the rows that CDC accepted, and notes it in *Démarches* first: their status, fingerprint and branch
   * stay, and their file cannot be made again. Then checks.
   * @returns how many were wiped, and how many a formula gives, which stays.
   */
  wipeNirs(run: Run): Promise<{ readonly wiped: number; readonly formulas: number }>;
  /** What became of the rows since they were sent. */
  sentSince(): Promise<SentSince>;
  /**
   * The *Dossier de preuve* of the passages that came back KO twice, as a .zip.
   * @param files flux and accusés that were kept. @throws BadInputError when no passage came back KO twice.
   */
  makeDossier(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    run: Run,
  ): Promise<DossierMade>;
  /** *État de transmission*: where the passages stand, by certification, and the same laid out in words. */
  transmissionState(run?: Run): Promise<StateView>;
  /** The rows that one of its figures counts. */
  rowsOfFigure(figure: StateFigure): Promise<readonly RowAt[]>;
  /** The same as one page to print. */
  transmissionPage(run: Run): Promise<Blob>;
  /** The same as plain cells of a sheet of ours, written whole. @returns its name. */
  writeTransmission(run: Run): Promise<string>;
}

/** A session on a file, for the page that has a grid and no Excel. */
export interface FileSession extends Session {
  /** The sheets, for the grid. */
  sheets(): Promise<
    readonly {
      readonly name: string;
      readonly visible: boolean;
      readonly rows: number;
      readonly columns: number;
    }[]
  >;
  /** How a sheet looks; left out where nothing is known of it. */
  look?(sheet: string): Promise<SheetLook>;
  /** `rows` lines of `columns` cells as they show: a date is its day, `23/11/2026`. */
  read(range: Omit<RangeRequest, 'formats'>): Promise<Pick<RangeContent, 'values'>>;
  /** What the user types or pastes, as texts: each cell takes it as its number format has it. */
  edit(sheet: string, row: number, column: number, texts: readonly (readonly string[])[]): Promise<void>;
  /**
   * Marks of the passage rows asked for, of a sheet: bad columns by row, from the last check. A row edited since has none; nothing
   * is read or waited for, unless nothing is known.
   */
  marks(
    sheet: string,
    firstRow: number,
    rows: number,
  ): Promise<
    readonly {
      readonly row: number;
      readonly errors: readonly number[];
      readonly warnings: readonly number[];
      readonly ko: boolean;
      readonly status: Status | null;
    }[]
  >;
  /** The whole workbook as an .xlsx. */
  save(): Promise<Uint8Array>;
}
