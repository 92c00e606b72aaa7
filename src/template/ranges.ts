import { columnLetters } from '#dictionary';

/** An absolute range of a sheet, as a drop-down's source: `'Mes certifications'!$A$5:$A$24`. Rows and columns 1-based. */
export function absoluteRange(sheet: string, column: number, firstRow: number, lastRow: number): string {
  const name = /^[A-Za-z_]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const letters = columnLetters(column);
  return `${name}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}
