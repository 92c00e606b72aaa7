import type { CellValue } from '#dictionary';
import {
  BLOCK_ROWS,
  HEAD_ROWS,
  refuse,
  uniqueHeaders,
  type CellAddress,
  type RangeContent,
  type RangeEdit,
  type RangeRequest,
  type RangeValues,
  type SheetDescription,
  type Workbook,
} from '#workbook';
import { addColumns } from './add-columns';
import { addSheet } from './add-sheet';
import { applyColumns } from './apply-columns';
import { appendRows } from './append-rows';
import { openBook, type Book, type SheetEntry } from './book';
import { cellStyle, cellValue, forEachCell, hasFormula, setCell, usedSize } from './cell-access';
import { setHighlights } from './conditional-formats';
import { emptyPackage } from './empty-package';
import { losses } from './messages';
import { recalculateOnLoad } from './recalculation';
import { isProtected, mergesOf, shellOf, type Sheet } from './sheet';
import { sheetPieces } from './sheet-writer';
import { describeTable, isHeaderCell, lastDataRow, lengthenTable, renameColumn, tablesOf } from './tables';

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
export async function openXlsx(bytes: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const book = openBook(bytes, name);
  for (const entry of book.sheets) if (entry.hasCells) entry.sheet();
  return xlsxWorkbook(book, name);
}

/** A workbook with no sheet yet: `ensureSheet` makes them. It cannot be saved before it has a visible one. */
export const newXlsx = (name: string): XlsxWorkbook => xlsxWorkbook(openBook(emptyPackage(), name), name);

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
    write: async (edits, witnesses = []) => {
      const disturbed = witnesses.some((witness) => !stillHolds(sheetNamed(witness.sheet), witness));
      const found = witnesses.map((witness) => heldNow(sheetNamed(witness.sheet), witness));
      const kept = edits.flatMap((edit) => writeRange(book, sheetNamed(edit.sheet), edit));
      return disturbed ? { kept, disturbed, found } : { kept, disturbed };
    },
    addColumns: async (target, columns) => addColumns(book, sheetNamed(target.sheet), target, columns),
    applyColumns: async (sheet, rows, columns) => {
      applyColumns(sheetNamed(sheet), book.styles(), rows, columns);
    },
    ensureSheet: async (spec) => {
      if (find(spec.name) !== undefined) return false;
      addSheet(book, spec);
      return true;
    },
    appendRows: async (sheet, rows) => {
      appendRows(book, sheetNamed(sheet), rows);
    },
    extendTable: async (name, tableName, lastRow) => {
      const sheet = sheetNamed(name);
      const table = tablesOf(book.parts, sheet).find((each) => each.name === tableName);
      if (table === undefined) throw refuse('table-missing', sheet.name, tableName);
      if (table.hasTotals) throw refuse('totals-row', sheet.name, tableName);
      if (lastRow > lastDataRow(table)) lengthenTable(book.parts, table, lastRow);
    },
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

function describeSheet(book: Book, entry: SheetEntry): SheetDescription {
  const visible = entry.visibility === 'visible';
  if (!entry.hasCells)
    return {
      name: entry.name,
      visible,
      protected: false,
      head: [],
      rows: 0,
      columns: 0,
      tables: [],
      hiddenRows: [],
      merges: [],
    };
  const sheet = entry.sheet();
  const shell = shellOf(sheet);
  const size = usedSize(sheet);
  return {
    name: entry.name,
    visible,
    protected: isProtected(shell),
    head: Array.from({ length: Math.min(HEAD_ROWS, size.rows) }, (_, index) => headRow(sheet, index + 1)),
    ...size,
    tables: tablesOf(book.parts, sheet).map(describeTable),
    hiddenRows: sheet.cells.hiddenRows,
    merges: mergesOf(shell),
  };
}

function headRow(sheet: Sheet, row: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  forEachCell(sheet, row, (column, value) => {
    if (value === null) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  });
  return cells;
}

function readRange(book: Book, sheet: Sheet, range: RangeRequest): RangeContent {
  const line = <T>(fill: T): T[] => new Array<T>(range.columns).fill(fill);
  const values: CellValue[][] = [];
  for (let offset = 0; offset < range.rows; offset++) {
    const cells = line<CellValue>(null);
    forEachCell(sheet, range.row + offset, (column, value) => {
      const at = column - range.column;
      if (at >= 0 && at < range.columns) cells[at] = value;
    });
    values.push(cells);
  }
  const asked = range.formats;
  if (asked === undefined) return { values };
  const styles = book.styles();
  const formats = values.map((cells, offset) =>
    cells.map((_, at) => {
      const column = range.column + at;
      if (asked !== 'all' && !asked.includes(column)) return '';
      return styles.formatOf(cellStyle(sheet, range.row + offset, column));
    }),
  );
  return { values, formats };
}

function stillHolds(sheet: Sheet, { row, column, values }: RangeValues): boolean {
  return values.every((cells, line) =>
    cells.every((value, offset) => cellValue(sheet, row + line, column + offset) === value),
  );
}

const heldNow = (sheet: Sheet, witness: RangeValues): RangeValues => ({
  ...witness,
  values: witness.values.map((line, index) =>
    line.map((_, offset) => cellValue(sheet, witness.row + index, witness.column + offset)),
  ),
});

function writeRange(book: Book, sheet: Sheet, edit: RangeEdit): readonly CellAddress[] {
  const styles = book.styles();
  const tables = tablesOf(book.parts, sheet);
  const kept: CellAddress[] = [];
  const headers: { row: number; column: number; value: CellValue }[] = [];
  edit.values.forEach((cells, line) => {
    const row = edit.row + line;
    cells.forEach((value, offset) => {
      const column = edit.column + offset;
      if (hasFormula(sheet, row, column)) kept.push({ sheet: edit.sheet, row, column });
      else if (tables.some((table) => isHeaderCell(table, row, column))) headers.push({ row, column, value });
      else setCell(sheet, styles, row, column, value);
    });
  });
  for (const { row, column, value } of headers) renameHeader(book, sheet, row, column, value);
  return kept;
}

/** A header of a table is text, and its column has the same name. */
function renameHeader(book: Book, sheet: Sheet, row: number, column: number, value: CellValue): void {
  const table = tablesOf(book.parts, sheet).find((candidate) => isHeaderCell(candidate, row, column));
  if (table === undefined || cellValue(sheet, row, column) === value) return;
  const index = column - table.range.left;
  const others = table.columns.filter((_, other) => other !== index);
  const [name = ''] = uniqueHeaders(others, [String(value ?? '')]);
  setCell(sheet, book.styles(), row, column, name);
  renameColumn(book.parts, table, index, name);
}

function save(book: Book): Uint8Array {
  if (book.sheets.every(({ visibility }) => visibility !== 'visible'))
    throw new Error('A workbook needs a visible sheet');
  book.keepStyles();
  recalculateOnLoad(book);
  const written = new Map<string, Iterable<Uint8Array>>();
  for (const entry of book.sheets) {
    const sheet = entry.loaded();
    if (sheet?.isChanged) written.set(entry.path, sheetPieces(book.parts, sheet));
  }
  return book.parts.save(written);
}
