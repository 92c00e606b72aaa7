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

/** What an organisation shares among its workbooks. */
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
}
