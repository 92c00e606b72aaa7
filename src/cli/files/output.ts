/** A file to write. */
export interface Output {
  readonly path: string;
  /** Pieces, written one after the other. */
  readonly chunks: readonly Uint8Array[];
  /** Its place must be free, and is taken after the others': a flux is there only once its workbook knows of it. */
  readonly isNew?: boolean;
}
