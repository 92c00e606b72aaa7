import type { CellValue } from '#dictionary';
import { uniqueHeaders, type CellAddress, type RangeEdit, type RangeValues, type Written } from '#workbook';
import type { Book } from './package/book';
import { cellValue, hasFormula, setCell } from './sheet/cell-access';
import type { Sheet } from './sheet/sheet';
import { isHeaderCell, renameColumn, tablesOf, type Table } from './sheet/tables';

/** Writes ranges as the port says. @param sheetNamed throws for a sheet that is not there. */
export function write(
  book: Book,
  sheetNamed: (name: string) => Sheet,
  edits: readonly RangeEdit[],
  witnesses: readonly RangeValues[],
): Written {
  const disturbed = !areHeld(sheetNamed, witnesses);
  for (const { sheet } of edits) sheetNamed(sheet);
  if (disturbed) return { kept: [], disturbed };
  // Thousands of scattered cells are as many edits, and no table moves meanwhile.
  const tables = new Map<Sheet, readonly Table[]>();
  const kept = edits.flatMap((edit) => {
    const sheet = sheetNamed(edit.sheet);
    let own = tables.get(sheet);
    if (own === undefined) tables.set(sheet, (own = tablesOf(book.parts, sheet)));
    return writeRange(book, sheet, own, edit);
  });
  return { kept, disturbed };
}

/** Whether ranges hold what they are to hold. */
export const areHeld = (sheetNamed: (name: string) => Sheet, witnesses: readonly RangeValues[]): boolean =>
  witnesses.every((witness) => stillHolds(sheetNamed(witness.sheet), witness));

function stillHolds(sheet: Sheet, { row, column, values }: RangeValues): boolean {
  return values.every((cells, line) =>
    cells.every((value, offset) => cellValue(sheet, row + line, column + offset) === value),
  );
}

function writeRange(
  book: Book,
  sheet: Sheet,
  tables: readonly Table[],
  edit: RangeEdit,
): readonly CellAddress[] {
  const styles = book.styles();
  const kept: CellAddress[] = [];
  const headers: { row: number; column: number; value: CellValue }[] = [];
  edit.values.forEach((cells, line) => {
    const row = edit.row + line;
    cells.forEach((value, offset) => {
      const column = edit.column + offset;
      if (hasFormula(sheet, row, column)) kept.push({ sheet: edit.sheet, row, column });
      else if (tables.some((table) => isHeaderCell(table, row, column))) headers.push({ row, column, value });
      else setCell(sheet, styles, row, column, value, edit.formats?.[line]?.[offset] ?? null);
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
