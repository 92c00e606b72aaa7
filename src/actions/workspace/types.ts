import type { Text } from '#dictionary';
import type { Matching } from '#matching';
import type { Workbook } from '#workbook';

/** Where a long action is. */
export interface Progress {
  readonly stage: 'reading' | 'checking' | 'writing' | 'validating' | 'comparing' | 'saving';
  readonly done: number;
  readonly total: number;
}

/** How an action tells where it is, and is told to stop. */
export interface Run {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Ids and schema given by hand, over what the workbook says. */
export interface Options {
  readonly version?: string;
  /** Text of an XSD that the user loaded; it then validates. */
  readonly xsd?: string;
  readonly emetteur?: string;
  readonly certificateur?: string;
  readonly contrat?: string;
  /** How the sheets are read, over what the workbook remembers. */
  readonly matching?: Matching;
  /** What is lifted for this run, and kept in *Démarches* if the workbook is written. */
  readonly lifts?: readonly Lift[];
}

/** A stop that someone lifts. */
export interface Lift {
  /** Code of what stops, `already-sent`. */
  readonly code: string;
  /** The passage; '' for the whole workbook. */
  readonly idTechnique: string;
  /** Why: never empty. */
  readonly reason: string;
  /** Who says so; '' where nobody was asked. */
  readonly by?: string;
}

/** What actions need from outside the workbook: given by the entry point. */
export interface Surroundings {
  /** Text of the schema of a version; null when there is none. */
  readonly readSchema: (version: string) => Promise<string | null>;
  /** Text of the profile of an organisation that stands beside the pages; null when there is none. */
  readonly readProfile?: () => Promise<string | null>;
  /** A workbook with nothing in it yet, to be saved as a file; left out where none can be made. */
  readonly newWorkbook?: (name: string) => Promise<Workbook & { readonly save: () => Promise<Uint8Array> }>;
  /**
   * Opens a file as a workbook; left out where files are not read.
   * @throws BadInputError when it is none, is damaged or protected.
   */
  readonly openWorkbook?: (
    bytes: Uint8Array,
    name: string,
  ) => Promise<Workbook & { readonly save: () => Promise<Uint8Array> }>;
  readonly now: () => Date;
  /** A new UUID. */
  readonly uuid: () => string;
}

export type { Text };
