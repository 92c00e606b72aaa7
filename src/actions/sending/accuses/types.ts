import type { CompteRendu } from '#compte-rendu';
import type { Text } from '#dictionary';
import type { Applied, Journal } from '#journal';
import type { ErrorPlaced } from './rejected-file';

/** A file as it was given. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An accusé, read. */
export interface Accuse {
  readonly name: string;
  readonly compteRendu: CompteRendu;
  /** idFlux of the deposit that the user says it answers; taken only where the accusé itself names none that is known. */
  readonly deposit?: string;
  /** Its day, `2026-12-01`, as the user says it; taken only where its file name bears none. */
  readonly on?: string;
  /** Of a rejected file: flux that were given with it, in which its lines may be looked for. */
  readonly sent?: readonly GivenFile[];
}

/** A file that is no accusé de traitement, and the sentence that says what it is. */
export interface RefusedFile {
  readonly name: string;
  readonly code: string;
  readonly text: Text;
}

/** An accusé and what it would change; nothing is written. */
export interface AccuseApplied extends Accuse {
  readonly applied: Applied;
  /** Of a rejected file: where in the workbook each error is. */
  readonly errors: readonly ErrorPlaced[];
  /** Why the lines that it names could not be looked for; null where they were, or where it names none. */
  readonly lost: LostLines | null;
}

/** The file cannot be written again as it was sent; nor is it among the flux that were given, by name. */
export interface LostLines {
  readonly fileName: string;
  readonly given: readonly string[];
}

/** What accusés do to a workbook, one after the other. */
export interface Import {
  readonly accuses: readonly AccuseApplied[];
  readonly journal: Journal;
}
