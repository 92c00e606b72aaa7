/** A rectangle of cells, 1-based, bounds included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of a sheet of Excel. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** @returns the letters of a 1-based column: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @returns the 1-based column of these letters, upper or lower case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** @returns the A1 name of a cell, from its 1-based row and column. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** @returns the A1 name of a rectangle; of one cell, the name of that cell. */
export function rangeName({ top, left, bottom, right }: Rectangle): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

const RANGE = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i;

/**
 * Reads `B2`, `B2:C9`, `$B$2`, whole columns `B:C` and whole rows `2:9`.
 * @returns null when it is none of these, or beyond the last row or column of Excel.
 */
export function parseRange(name: string): Rectangle | null {
  const match = RANGE.exec(name.trim());
  if (match === null || name.trim() === '') return null;
  const [, left = '', top = '', right, bottom] = match;
  const isOneCell = right === undefined && bottom === undefined;
  if (isOneCell && (left === '' || top === '')) return null;
  const columns = [left, isOneCell ? left : (right ?? '')];
  const rows = [top, isOneCell ? top : (bottom ?? '')];
  const [firstColumn = 1, lastColumn = LAST_COLUMN] = columns.map((letters) =>
    letters === '' ? undefined : columnNumber(letters),
  );
  const [firstRow = 1, lastRow = LAST_ROW] = rows.map((digits) =>
    digits === '' ? undefined : Number(digits),
  );
  const range = {
    top: Math.min(firstRow, lastRow),
    left: Math.min(firstColumn, lastColumn),
    bottom: Math.max(firstRow, lastRow),
    right: Math.max(firstColumn, lastColumn),
  };
  return range.top < 1 || range.bottom > LAST_ROW || range.right > LAST_COLUMN ? null : range;
}
