import { BLOCK_ROWS, refuse, type Workbook } from '#workbook';
import { addColumns } from './add-columns';
import { appendRows } from './append-rows';
import { applyColumns } from './apply-columns';
import { describeSheet } from './describe';
import { ensureSheet } from './ensure-sheet';
import { extendTable } from './extend-table';
import { openBook, type Book, type SheetEntry } from './package/book';
import { emptyPackage } from './package/empty-package';
import { losses } from './package/messages';
import { PORTABLE, type Packing } from './package/zip/packing';
import { readRange } from './read';
import { removeColumns } from './remove-columns';
import { removeSheet } from './remove-sheet';
import { save } from './save';
import { setHighlights } from './set-highlights';
import type { Sheet } from './sheet/sheet';
import { shortenTable } from './shorten-table';
import { areHeld, write } from './write';

export { LEVEL, PORTABLE, type Packing } from './package/zip/packing';
export { arrayRanges } from './sheet/array-ranges';

/** A workbook in an .xlsx file. */
export interface XlsxWorkbook extends Workbook {
  /** The whole file with our edits; what we did not change is as it was, byte for byte. The workbook stays usable. */
  save(): Promise<Uint8Array>;
}

/**
 * Opens an .xlsx or .xlsm file.
 * @param name its file name, for the description and to say better what a wrong file is.
 * @throws BadInputError when it is not one, is damaged, empty, encrypted, or too big.
 */
export async function openXlsx(
  bytes: Uint8Array,
  name: string,
  packing: Packing = PORTABLE,
): Promise<XlsxWorkbook> {
  const book = openBook(bytes, name, packing);
  for (const entry of book.sheets) if (entry.hasCells) entry.sheet();
  return xlsxWorkbook(book, name);
}

/** A workbook with no sheet yet: `ensureSheet` makes them. It cannot be saved before it has a visible one. */
export const newXlsx = (name: string): XlsxWorkbook =>
  xlsxWorkbook(openBook(emptyPackage(), name, PORTABLE), name);

function xlsxWorkbook(book: Book, name: string): XlsxWorkbook {
  const find = (sheet: string): SheetEntry | undefined =>
    book.sheets.find((entry) => entry.name.toLowerCase() === sheet.toLowerCase());
  const sheetNamed = (sheet: string): Sheet => {
    const entry = find(sheet);
    if (entry?.hasCells !== true) throw refuse('sheet-missing', sheet);
    return entry.sheet();
  };
  return {
    describe: async () => ({
      name,
      date1904: book.date1904,
      blockRows: BLOCK_ROWS,
      sheets: book.sheets.map((entry) => describeSheet(book, entry)),
      losses: book.parts.paths().some((path) => path.toLowerCase().startsWith('_xmlsignatures/'))
        ? [losses.signature]
        : [],
    }),
    read: async (range) => readRange(book, sheetNamed(range.sheet), range),
    write: async (edits, witnesses = []) => write(book, sheetNamed, edits, witnesses),
    addColumns: async (target, columns) => addColumns(book, sheetNamed(target.sheet), target, columns),
    applyColumns: async (sheet, rows, columns) => {
      applyColumns(sheetNamed(sheet), book.styles(), rows, columns);
    },
    ensureSheet: async (spec) => {
      if (find(spec.name) !== undefined) return false;
      ensureSheet(book, spec);
      return true;
    },
    appendRows: async (sheet, rows) => {
      appendRows(book, sheetNamed(sheet), rows);
    },
    extendTable: async (sheet, table, lastRow) => {
      extendTable(book, sheetNamed(sheet), table, lastRow);
    },
    removeSheet: async (spec) => removeSheet(book, spec),
    removeColumns: async (target, headers) => removeColumns(book, sheetNamed(target.sheet), target, headers),
    shortenTable: async (sheet, table, rows, witnesses = []) =>
      shortenTable(book, sheetNamed(sheet), table, rows, () => areHeld(sheetNamed, witnesses)),
    setHighlights: async (sheet, rules) => {
      setHighlights(sheetNamed(sheet), book.styles(), rules);
    },
    // The view that the department left in its file stays: the page that shows the grid does the going.
    goTo: async (cell) => {
      sheetNamed(cell.sheet);
    },
    // Nobody else changes the file while we have it open.
    watch: async () => () => undefined,
    save: async () => save(book),
  };
}
