import type { Book } from './package/book';
import { badFile } from './package/messages';
import { recalculateOnLoad } from './package/recalculation';
import { sheetPieces } from './sheet/sheet-writer';

/** The whole file, what changed in it written again. @throws BadInputError when no sheet of it is visible: Excel refuses it. */
export function save(book: Book): Uint8Array {
  if (book.sheets.every(({ visibility }) => visibility !== 'visible')) throw badFile('workbook-damaged');
  book.keepStyles();
  recalculateOnLoad(book);
  const written = new Map<string, Iterable<Uint8Array>>();
  for (const entry of book.sheets) {
    const sheet = entry.loaded();
    if (sheet?.isChanged) written.set(entry.path, sheetPieces(book.parts, sheet));
  }
  return book.parts.save(written);
}
