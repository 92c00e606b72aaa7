/** A passage that came back KO. */
export interface PassageKo {
  readonly idTechnique: string;
  readonly messages: readonly string[];
  readonly codes: readonly string[];
}

/** An accusé de traitement whose passages were looked at one by one. */
export interface CompteRenduTraite {
  readonly kind: 'processed';
  readonly nomFichier: string;
  readonly idFlux: string;
  readonly idTraitement: string;
  readonly ok: readonly string[];
  readonly ko: readonly PassageKo[];
  /** Those that it lists as OK too; they are in `ko` alone. */
  readonly both: readonly string[];
  /** What the file says that we do not understand, `path: text`; never dropped. */
  readonly notUnderstood: readonly string[];
}

/** An error of a file rejected whole. */
export interface ErreurFichier {
  readonly type: string;
  readonly message: string;
  /** 1-based, in the flux that was sent; null when absent. */
  readonly ligne: number | null;
  readonly colonne: number | null;
}

/** An accusé de traitement of a file rejected whole: the file is at fault, not the rows. */
export interface CompteRenduRejete {
  readonly kind: 'rejected';
  readonly nomFichier: string;
  /** '' when it has none, which is usual. */
  readonly idFlux: string;
  readonly idTraitement: string;
  readonly erreurs: readonly ErreurFichier[];
  readonly notUnderstood: readonly string[];
}

export type CompteRendu = CompteRenduTraite | CompteRenduRejete;
