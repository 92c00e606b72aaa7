import type { Run } from '#actions/workspace';
import type { Overview } from '../views/views';

/** A profile that was read, and what it would change here. */
export interface ProfileView {
  /** Of its file, to be handed back. */
  readonly text: string;
  /** What would change, one sentence each; that nothing would, where nothing would. */
  readonly lines: readonly string[];
  readonly changes: number;
}

/** One difference between the XSD that is loaded and ours. */
export interface SchemaDifferenceView {
  readonly text: string;
  /** What it changes, for the rows of this workbook where it concerns some. */
  readonly change: string;
  /** Whether something is to be done about it. */
  readonly isToLookAt: boolean;
}

/** A workbook made from this one. */
export interface MadeWorkbook {
  readonly blob: Blob;
  readonly name: string;
  /** What it holds, one sentence each. */
  readonly lines: readonly string[];
}

/** What an organisation shares among its workbooks, and what is kept from one version or one year to the next. */
export interface OrganisationSession {
  /**
   * *Exporter le profil*: the settings of this workbook as a file, nobody's data in it.
   * @returns with what it holds, in sentences.
   */
  exportProfile(
    run: Run,
  ): Promise<{ readonly blob: Blob; readonly name: string; readonly lines: readonly string[] }>;
  /** What a profile would change; nothing is written. @throws BadInputError when it is not one. */
  readProfile(text: string): Promise<ProfileView>;
  /** The profile that stands beside the pages, where it would change something and nobody declined it here. */
  proposedProfile(): Promise<ProfileView | null>;
  /** *Pas pour ce classeur*: this workbook is no more proposed that profile. */
  declineProfile(text: string): Promise<void>;
  /** Applies a profile that was shown. Can be undone. */
  applyProfile(text: string, run: Run): Promise<{ readonly overview: Overview; readonly changes: number }>;
  /** What {@link upgrade} would bring, one sentence each; nothing is written. */
  upgradePlan(): Promise<{ readonly lines: readonly string[]; readonly changes: number }>;
  /** *Mettre à niveau*: brings a workbook of an earlier version to this one; no value that was typed changes. */
  upgrade(run: Run): Promise<{ readonly overview: Overview; readonly lines: readonly string[] }>;
  /**
   * *Nouvelle année*: a new workbook with the settings of this one and the ledger of what was sent, without its rows. This one is
   * only read. @returns null where no workbook can be made.
   */
  newYear(run: Run): Promise<MadeWorkbook | null>;
  /**
   * *Copier mes lignes dans le modèle*: a new workbook made from the template, with the rows of this one as they are read. This one is
   * only read. @returns with what became of the rows, in sentences; null where no workbook can be made.
   */
  copyRows(run: Run): Promise<MadeWorkbook | null>;
  /**
   * Loads the official XSD from the kit; it then is what validates. Can be undone. @param name of its file.
   * @throws BadInputError when it is not one.
   */
  loadXsd(text: string, name?: string): Promise<Overview>;
  /** *Revenir au nôtre*: the XSD that was loaded is given up. Can be undone. */
  dropXsd(): Promise<Overview>;
  /** How the XSD that is loaded differs from ours of its version, and how many rows each difference concerns. */
  schemaDifferences(run: Run): Promise<readonly SchemaDifferenceView[]>;
}
