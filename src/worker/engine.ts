import type { FileSession } from '#actions';
import type { Language } from '#dictionary';

/** What the worker of the page offers; the session it gives is to be a comlink proxy. */
export interface Engine {
  /**
   * Opens a workbook.
   * @param bytes the .xlsx
   * @param name its file name, with its extension
   * @throws BadInputError when it cannot be read.
   */
  open(bytes: Uint8Array, name: string, language: Language): Promise<FileSession>;
}
