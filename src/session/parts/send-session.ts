import type { StateFigure } from '#actions/certifying';
import type { GenerateChoice } from '#actions/sending';
import type { Lift, Run } from '#actions/workspace';
import type { RowAt } from '#dictionary';
import type { PortalState } from '#journal';
import type {
  DepositView,
  GeneratedFileView,
  HistoryView,
  QuestionGroup,
  RewrittenFile,
  SelectionView,
  SentWithoutUs,
  StateView,
} from '../views/sending-views';
import type { Overview, RowsSelected } from '../views/views';

/** Who was sent, what leaves, its files and where they are. */
export interface SendSession {
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
  /** *État de transmission*: where the passages stand, by certification, and the same laid out in words. */
  transmissionState(run?: Run): Promise<StateView>;
  /** The rows that one of its figures counts. */
  rowsOfFigure(figure: StateFigure): Promise<readonly RowAt[]>;
  /** The same as one page to print. */
  transmissionPage(run: Run): Promise<Blob>;
  /** The same as plain cells of a sheet of ours, written whole. @returns its name. */
  writeTransmission(run: Run): Promise<string>;
}
