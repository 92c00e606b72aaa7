import type { Run } from '#actions/workspace';
import type { Overview } from '../views/views';

export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Side = 'here' | 'service';

/** A cell that differs here and at the department. */
export interface ConflictView {
  /** Of its row, by which a choice is made. */
  readonly row: string;
  readonly place: string;
  readonly who: string;
  readonly fieldLabel: string;
  readonly department: string;
  readonly here: string;
  readonly service: string;
  /** Why nothing of it changes, in words; null where somebody chooses. */
  readonly held: string | null;
}

/** A row of a department that may be one that is here. */
export interface NearView {
  readonly key: string;
  readonly department: string;
  readonly place: string;
  readonly here: string;
  readonly service: string;
  /** Whether it has the id of somebody else: it can be added only. */
  readonly isSameId: boolean;
}

/** What gathering would do, before anything is written. */
export interface GatherView {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** What is updated, gone or kept once, a sentence each; the first ones. */
  readonly lines: readonly string[];
  /** Files that could not be read, a sentence each. */
  readonly refused: readonly string[];
  /** What there is to say about the others. */
  readonly notes: readonly string[];
  readonly conflicts: readonly ConflictView[];
  readonly conflictCount: number;
  readonly near: readonly NearView[];
  readonly nearCount: number;
}

/** What was chosen of it. */
export interface GatherChosen {
  /** For all the rows of which nothing else is said; null to be asked again. */
  readonly keep: Side | null;
  readonly keepOf: Readonly<Record<string, Side>>;
  readonly near: Readonly<Record<string, 'same' | 'new'>>;
}

/** What departments send, and what goes back to them. */
export interface DepartmentsSession {
  /** *Réunir les services*: what these files would bring; nothing is written. @throws BadInputError when none can be read. */
  readDepartments(files: readonly GivenBytes[], run: Run): Promise<GatherView>;
  /** Writes what {@link readDepartments} read last. Can be undone in one step. */
  gatherDepartments(
    chosen: GatherChosen,
    run: Run,
  ): Promise<{ readonly overview: Overview; readonly added: number; readonly updated: number }>;
  /**
   * *Renvoyer aux services*: a workbook for each department, as a .zip.
   * @param originals those that they sent, where they are at hand.
   */
  sendBack(
    originals: readonly GivenBytes[],
    run: Run,
  ): Promise<{ readonly blob: Blob; readonly name: string; readonly lines: readonly string[] }>;
}
