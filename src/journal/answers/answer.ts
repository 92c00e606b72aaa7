import type { Deposit, HistoryLine, Outcome, WhoWasSent } from '../types';

/** What an accusé says of a deposit, in the journal's own words. */
export interface AnswerToDeposit {
  readonly kind: 'processed' | 'rejected';
  /** '' when it has none. */
  readonly idFlux: string;
  readonly nomFichier: string;
  readonly idTraitement: string;
  /** File name of the accusé. */
  readonly accuse: string;
  /** Day of the accusé, `2026-12-01`; '' when nobody knows. */
  readonly on: string;
  /** Today. */
  readonly importedOn: string;
  readonly ok: readonly string[];
  readonly ko: readonly PassageRefused[];
  /** Of a rejected file: what is wrong with it; '' else. */
  readonly message: string;
}

export interface PassageRefused {
  readonly idTechnique: string;
  readonly message: string;
  /** CDC says « existe déjà », and nothing else. */
  readonly alreadyKnown: boolean;
}

/** What the workbook remembers. */
export interface Journal {
  readonly deposits: readonly Deposit[];
  readonly history: readonly HistoryLine[];
}

export interface ApplyOptions {
  /** Whether two file names are those of the same flux: for an accusé without idFlux. */
  readonly sameFile: (a: string, b: string) => boolean;
  /** Apply the accusé of an unknown flux too: its deposit and its lines are made. */
  readonly force?: boolean;
  /** idFlux of the deposit that someone said it answers, where neither its idFlux nor its file name says so. */
  readonly deposit?: string;
  /** Whom a row is of as it stands, for the lines that `force` makes; null when no row has the id. */
  readonly whoOf?: (idTechnique: string) => WhoWasSent | null;
}

/** What an accusé says of one passage, in the end. */
export interface PassageAnswered {
  readonly idTechnique: string;
  readonly outcome: Outcome;
  readonly message: string;
}

/** Why an accusé changes nothing. */
export type AccuseNote =
  | {
      readonly code: 'already-applied';
      /** Day it was imported on; '' when it is not known. */ readonly on: string;
    }
  | { readonly code: 'processed-since'; /** The accusé that stands. */ readonly by: string }
  | { readonly code: 'outweighed'; /** The accusé that stands. */ readonly by: string }
  | { readonly code: 'says-nothing' }
  | { readonly code: 'none-of-it'; readonly count: number };

/** Two things said of one passage by accusés of one file, or by one accusé. */
export interface Conflict {
  readonly idTechnique: string;
  readonly kind: 'accepted-then-ko' | 'ko-then-accepted' | 'both-lists';
  /** The words of the KO. */
  readonly message: string;
}

/** What an accusé changes. Nothing is written: the lists are new, and lines that do not change are the same objects. */
export interface Applied extends Journal {
  /** Whether the workbook knows that flux. */
  readonly known: boolean;
  /** Whether it was applied: known, or forced. */
  readonly applied: boolean;
  /** The deposit after it; null when it was not applied. */
  readonly deposit: Deposit | null;
  /** Its passages that the accusé speaks of, as they now stand; every passage for a rejected file. */
  readonly answered: readonly PassageAnswered[];
  /** Ids of the accusé that are not in that deposit; of an unknown flux, ids never sent from this workbook. */
  readonly unknown: readonly string[];
  /** Passages of the deposit still without an answer: they stay *Déposé*. */
  readonly unanswered: readonly string[];
  /** Why it changes nothing; null when it changes something, or was not applied. */
  readonly note: AccuseNote | null;
  readonly conflicts: readonly Conflict[];
}
