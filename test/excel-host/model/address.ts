import { invalidArgument } from './errors';

/** A rectangle of cells: rows and columns from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === MAX_ROW;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === MAX_COLUMN;
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const areaOf = (top: number, left: number, rows = 1, columns = 1): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A → 0, AA → 26. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELL = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined && digits === undefined) throw invalidArgument();
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const column = letters === undefined ? undefined : columnIndex(letters);
  if ((row ?? 0) > MAX_ROW || (row ?? 0) < 0 || (column ?? 0) > MAX_COLUMN) throw invalidArgument();
  return { row, column };
}

/** `B2`, `A1:C3`, `A:C` or `2:5`, with or without `$`. @throws InvalidArgument. */
export function parseArea(text: string): Area {
  const [first = '', second, ...more] = text.trim().split(':');
  if (more.length > 0) throw invalidArgument();
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  const isCell = from.row !== undefined && from.column !== undefined;
  if (second === undefined && !isCell) throw invalidArgument();
  if ((from.row === undefined) !== (to.row === undefined)) throw invalidArgument();
  if ((from.column === undefined) !== (to.column === undefined)) throw invalidArgument();
  const rows = [from.row ?? 0, to.row ?? MAX_ROW];
  const columns = [from.column ?? 0, to.column ?? MAX_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

const cellName = (row: number, column: number, sign = ''): string =>
  `${sign}${columnName(column)}${sign}${row + 1}`;

/** `A1:C3`, `A:C`, `2:5`; one cell is `B2`. */
export function formatArea(area: Area, sign = ''): string {
  if (isEntireColumn(area)) return `${sign}${columnName(area.left)}:${sign}${columnName(area.right)}`;
  if (isEntireRow(area)) return `${sign}${area.top + 1}:${sign}${area.bottom + 1}`;
  const first = cellName(area.top, area.left, sign);
  return cellsOf(area) === 1 ? first : `${first}:${cellName(area.bottom, area.right, sign)}`;
}

/** `Sheet1!A1`, quoted where the name needs it. */
export const qualify = (sheet: string, address: string): string =>
  `${/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;

/** Splits `'My sheet'!A1`; `sheet` is undefined where the address names none. */
export function splitAddress(text: string): { sheet?: string; address: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { address: text };
  const name = text.slice(0, at);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, address: text.slice(at + 1) };
}

export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export const overlaps = (a: Area, b: Area): boolean => intersect(a, b) !== null;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const sameArea = (a: Area, b: Area): boolean => contains(a, b) && contains(b, a);

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of an area without another: up to four rectangles. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const pieces: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
