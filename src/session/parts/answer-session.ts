import type { Run } from '#actions/workspace';
import type {
  AccuseSummary,
  DossierMade,
  KoGroup,
  RowShown,
  SentSince,
  SlipToMend,
} from '../views/sending-views';

/** What CDC answered, and what is done about it. */
export interface AnswerSession {
  readAccuses(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    run: Run,
  ): Promise<AccuseSummary>;
  /**
   * Says which deposit an accusé of `readAccuses` answers, where neither its idFlux nor its file name does; '' takes it back.
   * @returns what all of them would then change.
   */
  chooseDeposit(path: string, idFlux: string, run: Run): Promise<AccuseSummary>;
  /**
   * Says of which day an accusé of `readAccuses` is, `2026-12-01`, where its name bears none; '' takes it back.
   * @throws BadInputError for a day that is still to come.
   */
  dateAccuse(path: string, day: string, run: Run): Promise<AccuseSummary>;
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
    /** Passages that CDC deleted, and those that it did not: they stay accepted. */
    readonly takenOut: number;
    readonly notDeleted: number;
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
}
