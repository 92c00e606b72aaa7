import type { Area } from './address';
import { overlaps } from './address';
import { checkUnlocked, putCell, valueAt } from './cells';
import { invalidArgument } from './errors';
import { formatAt } from './formats';
import { headerArea } from './table-areas';
import type { Sheet, Table, TableColumn } from './workbook';

/** A header that no column has yet: `Colonne1`, then `Nom2` beside `Nom`. */
function freeHeader(wanted: string, taken: ReadonlySet<string>, index: number): string {
  const stem = wanted === '' ? 'Column' : wanted;
  let number = wanted === '' ? index + 1 : 1;
  let name = wanted === '' ? `${stem}${number}` : wanted;
  while (taken.has(name.toLowerCase())) name = `${stem}${++number}`;
  return name;
}

/** Makes the headers texts, none empty, no two alike, in the cells as well. */
export function settleHeaders(table: Table): void {
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const [row, at] = [table.area.top, table.area.left + index];
    const header = table.hasHeaders ? String(valueAt(table.sheet, row, at) ?? '') : column.name;
    column.name = freeHeader(header, taken, index);
    taken.add(column.name.toLowerCase());
    if (table.hasHeaders && valueAt(table.sheet, row, at) !== column.name)
      putText(table.sheet, row, at, column.name);
  });
}

export function putText(sheet: Sheet, row: number, column: number, text: string): void {
  putCell(
    sheet,
    row,
    column,
    formatAt(sheet.formats, row, column, 'numberFormat') === '@' ? text : `'${text}`,
  );
}

export const newColumn = (table: Table): TableColumn => ({
  id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1,
  name: '',
  filter: null,
});

/** Keeps names and header cells alike after a write: Excel makes headers texts that differ. */
export function syncHeaders(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    if (table.hasHeaders && overlaps(headerArea(table), written)) settleHeaders(table);
  }
}

/** Renames a column; the cell of its header follows. @throws InvalidArgument when another column has the name. */
export function renameColumn(table: Table, column: TableColumn, name: string): void {
  checkUnlocked(table.sheet, headerArea(table));
  if (table.columns.some((each) => each !== column && each.name.toLowerCase() === name.toLowerCase()))
    throw invalidArgument();
  column.name = name;
  putText(table.sheet, table.area.top, table.area.left + table.columns.indexOf(column), name);
}
