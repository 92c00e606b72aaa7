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
  | 'deleting'
  | 'deleted'
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
  | 'cancelled' // Annulé
  | 'declared'; // Transmis hors de l’outil: no file of ours, someone says so

/** What the certificateurs' portal shows of a file, in its own words. Source: domain.md. */
export type PortalState =
  | 'received' // accusé de réception
  | 'processing' // traitement en cours: the file conforms
  | 'errors'; // traitement des erreurs: a compte rendu is to be downloaded

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
  /** Day of that accusé, `2026-12-01`, as its file name has it or as someone said; '' when nobody knows. */
  readonly accuseOn: string;
  /** Day it was imported on. */
  readonly importedOn: string;
  /** Why CDC rejected the file whole, in its words; '' else. */
  readonly message: string;
  readonly ok: number | null;
  readonly ko: number | null;
  /** What the portal shows of it, as someone read it there; null when nobody said. */
  readonly portal: PortalState | null;
  /** Day on which it was said, `2026-12-01`; '' when nobody did. */
  readonly portalOn: string;
  /** A hand typed over its state in *Dépôts*: whether it was dropped is no more known. */
  readonly isTypedOver?: true;
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
  /** Who was sent, 16 hex: see `personKey`; '' where the row did not say enough, and in lines of version 1. */
  readonly personKey: string;
  /** The holder's, as they were sent; '' in lines of version 1. */
  readonly nomNaissance: string;
  readonly prenom1: string;
  readonly code: string;
  /** Delivery, `2026-03-20`. */
  readonly dateDebutValidite: string;
  readonly idClientCertificateur: string;
  /** The sheet that the row stood on. */
  readonly sheet: string;
  /** Headers of the cells that CDC's answer points at, `Nom de naissance ; Prénom`. */
  readonly fieldsAtFault: string;
  /** idFlux of the file that took the place of this one for the passage; or the id under which the passage goes on. */
  readonly replacedBy: string;
}

/** What a line of *Historique* says of whom was sent. */
export type WhoWasSent = Pick<
  HistoryLine,
  | 'fingerprint'
  | 'personKey'
  | 'nomNaissance'
  | 'prenom1'
  | 'code'
  | 'dateDebutValidite'
  | 'idClientCertificateur'
  | 'sheet'
>;

/** One line of *Démarches*: what a person lifted, declared or explained. Never changed, never taken out. */
export interface Demarche {
  /** `2026-11-23T15:30:00+01:00` */
  readonly date: string;
  /** Who says so, as typed: Office gives no name. */
  readonly by: string;
  /** The passage, or the file for its missing lines; '' for the whole workbook. */
  readonly idTechnique: string;
  /** Code of what is answered, `already-sent`. */
  readonly code: string;
  /** What is lifted, besides: see `aboutOf`; '' for all that the id may become, and in lines of earlier versions. */
  readonly about: string;
  readonly reason: string;
}

/** What the last check left on the row. */
export interface LastCheck {
  readonly hasError: boolean;
  /** Fingerprint of the values checked. */
  readonly fingerprint: string;
}
