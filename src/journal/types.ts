/** The status of a passage: derived, never typed. Source: design.md. */
export type Status =
  | 'draft'
  | 'invalid'
  | 'ready'
  | 'generated'
  | 'deposited'
  | 'accepted'
  | 'known'
  | 'doubtful'
  | 'ko'
  | 'aside';

/** The state of a deposit. */
export type DepositState =
  | 'generated' // Généré
  | 'stale' // Périmé
  | 'replaced' // Remplacé
  | 'deposited' // Déposé
  | 'processed' // Traité
  | 'processed-with-ko' // Traité avec KO
  | 'rejected' // Rejeté
  | 'cancelled'; // Annulé

/** What an accusé said of a passage. */
export type Outcome = 'accepted' | 'known' | 'doubtful' | 'ko' | 'file-rejected';

/** One line of *Dépôts*: a file. */
export interface Deposit {
  readonly fileName: string;
  readonly idFlux: string;
  /** `2026-11-23T15:30:00+01:00` */
  readonly horodatage: string;
  readonly action: 'CREATION' | 'SUPPRESSION';
  readonly idClientEmetteur: string;
  readonly idClientCertificateur: string;
  readonly idContrat: string;
  /** Version of the schema aimed at. */
  readonly version: string;
  readonly passages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: DepositState;
  /** From the accusé; '' before it. */
  readonly accuse: string;
  readonly idTraitement: string;
  readonly ok: number | null;
  readonly ko: number | null;
}

/** One line of *Historique*: a passage in a deposit. */
export interface HistoryLine {
  readonly idTechnique: string;
  readonly idFlux: string;
  /** 1-based place of the passage in the file. */
  readonly ordinal: number;
  readonly action: 'CREATION' | 'SUPPRESSION';
  /** The deposit's horodatage. */
  readonly date: string;
  /** null until an accusé says. */
  readonly outcome: Outcome | null;
  readonly idTraitement: string;
  readonly message: string;
  /** Fingerprint of the values sent, `<16 hex>-<8 hex>`: see `fingerprint`. */
  readonly fingerprint: string;
}

/** What the last check left on the row. */
export interface LastCheck {
  readonly hasError: boolean;
  /** Fingerprint of the values checked. */
  readonly fingerprint: string;
}
