import type { RowAt, SentPassage } from '#dictionary';

export type Action = 'CREATION' | 'SUPPRESSION';

/** What identifies one file. With the same deposit and passages the writer gives the same bytes. */
export interface Envelope {
  /** A UUID. */
  readonly idFlux: string;
  /** `2026-11-23T15:30:00+01:00`: Paris time, its real offset, no milliseconds. */
  readonly horodatage: string;
  /** Written where the schema knows it (1.1.5). */
  readonly action: Action;
  readonly idClientEmetteur: string;
  readonly idClientCertificateur: string;
  readonly idContrat: string;
}

/** A passage of a file, with the row it comes from. */
export interface FluxPassage extends SentPassage, RowAt {}

/** A written file and where each passage is in it. */
export interface FluxFile {
  /** UTF-8, LF, one element a line, in pieces. */
  readonly chunks: readonly Uint8Array[];
  readonly bytes: number;
  /** Passages in writing order: index 0 is ordinal 1. */
  readonly rows: readonly RowAt[];
  /** 1-based line of `<cpf:passageCertification>` of each passage, same order. */
  readonly startLines: readonly number[];
}

/** A refusal of the XSD, brought back to the row and the field. */
export interface Violation {
  /** null when the envelope is at fault. */
  readonly at: RowAt | null;
  /** The element's name; null when it could not be told. */
  readonly element: string | null;
  /** 1-based line in the file. */
  readonly line: number;
  /** libxml2's own words. */
  readonly message: string;
}
