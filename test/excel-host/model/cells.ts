import { type Area, areaOf, cellsOf, columnsOf, overlaps, rowsOf } from './address';
import { accessDenied, invalidArgument } from './errors';
import { formatAt, formatOf, setFormat } from './formats';
import { compute } from './formulas';
import { runAt } from './runs';
import { typed } from './values';
import type { Row, Scalar, Sheet } from './workbook';

/**
 * The value of a cell; undefined when empty. A formula keeps the result it was opened with until a cell of its row is
 * written, then it is computed, unless calculation is manual.
 */
export function valueAt(sheet: Sheet, row: number, column: number): Scalar | undefined {
  const line = sheet.rows[row];
  const formula = line?.formulas?.get(column);
  if (formula === undefined) return line?.values[column];
  return line?.values[column] ?? compute(formula, sheet, valueAt) ?? '#N/A';
}

export const formulaAt = (sheet: Sheet, row: number, column: number): string | undefined =>
  sheet.rows[row]?.formulas?.get(column);

export function rowOf(sheet: Sheet, row: number): Row {
  const line = sheet.rows[row] ?? { values: [] };
  sheet.rows[row] = line;
  return line;
}

/** Keeps a value in a row, or none. */
export function keep(line: Row, column: number, value: Scalar | undefined): void {
  if (value !== undefined || column < line.values.length) line.values[column] = value;
}

/** Puts a value or a formula into a cell, with no rule but that of the cell's own format. */
export function putCell(sheet: Sheet, row: number, column: number, input: unknown): void {
  const numberFormat = String(formatAt(sheet.formats, row, column, 'numberFormat'));
  const { value, formula, format } = typed(input, numberFormat, sheet.workbook);
  if (value === undefined && formula === undefined && sheet.rows[row] === undefined) return;
  const line = rowOf(sheet, row);
  const isAutomatic = sheet.workbook.calculationMode !== 'Manual';
  if (isAutomatic) for (const computed of line.formulas?.keys() ?? []) keep(line, computed, undefined);
  if (formula === undefined) line.formulas?.delete(column);
  else (line.formulas ??= new Map()).set(column, formula);
  keep(line, column, value);
  if (format !== undefined && numberFormat === 'General')
    setFormat(sheet.formats, areaOf(row, column), 'numberFormat', format);
}

export const matrixOf = <T>(area: Area, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, column) => cell(area.top + row, area.left + column)),
  );

/** Values as Office.js gives them: `''` for an empty cell. */
export function readValues(sheet: Sheet, area: Area): Scalar[][] {
  const width = columnsOf(area);
  return Array.from({ length: rowsOf(area) }, (_, index) => {
    const line = sheet.rows[area.top + index];
    if (line === undefined) return new Array<Scalar>(width).fill('');
    const isPlain = line.formulas === undefined || line.formulas.size === 0;
    return Array.from({ length: width }, (__, at) => {
      const column = area.left + at;
      return (isPlain ? line.values[column] : valueAt(sheet, area.top + index, column)) ?? '';
    });
  });
}

/** A matrix of the area's shape, from a matrix or from one value for all cells. @throws InvalidArgument. */
export function shaped(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const matrix: readonly unknown[] = input;
  const fits =
    matrix.length === rowsOf(area) &&
    matrix.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const rows = matrix as readonly (readonly unknown[])[];
  return (row, column) => rows[row - area.top]?.[column - area.left];
}

/**
 * What each cell of an area is given. On desktops, a matrix over rows that are hidden lands wrong: seen rows take its rows
 * from the first one on, hidden ones keep what they have.
 */
export function given(sheet: Sheet, area: Area, input: unknown): (row: number, column: number) => unknown {
  const at = shaped(area, input);
  const { actor, filterMisplaces } = sheet.workbook;
  const isRight = !filterMisplaces || actor !== 'addin' || !Array.isArray(input) || rowsOf(area) === 1;
  if (isRight || !hasHiddenRows(sheet, area)) return at;
  let seen = area.top;
  const taken = new Map<number, number>();
  for (let row = area.top; row <= area.bottom; row++)
    if (runAt(sheet.hiddenRows, row) === undefined) taken.set(row, seen++);
  return (row, column) => {
    const from = taken.get(row);
    return from === undefined ? null : at(from, column);
  };
}

const hasHiddenRows = ({ hiddenRows }: Sheet, { top, bottom }: Area): boolean =>
  hiddenRows.some(({ from, to }) => from <= bottom && to >= top);

/** @throws AccessDenied when a locked cell of the area is on a protected sheet. */
export function checkUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  if (formatOf(sheet.formats, area, 'protection.locked') !== false) throw accessDenied();
}

/** Writes values or formulas; null leaves a cell as it is. @returns the value before and after of a single cell. */
export function writeCells(
  sheet: Sheet,
  area: Area,
  input: unknown,
): { readonly before: Scalar | undefined; readonly after: Scalar | undefined } | undefined {
  checkUnlocked(sheet, area);
  const at = given(sheet, area, input);
  const isOne = cellsOf(area) === 1;
  const before = isOne ? valueAt(sheet, area.top, area.left) : undefined;
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = at(row, column);
      if (value !== null && value !== undefined && !isCovered(merges, row, column))
        putCell(sheet, row, column, value);
    }
  }
  return isOne ? { before, after: valueAt(sheet, area.top, area.left) } : undefined;
}

/** Whether a merge hides this cell behind its first one. */
const isCovered = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some(
    (merge) => overlaps(merge, areaOf(row, column)) && (merge.top !== row || merge.left !== column),
  );

export function clearContents(sheet: Sheet, area: Area): void {
  checkUnlocked(sheet, area);
  const last = Math.min(area.bottom, sheet.rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    const line = sheet.rows[row];
    if (line === undefined) continue;
    const right = Math.min(area.right, line.values.length - 1);
    for (let column = area.left; column <= right; column++) keep(line, column, undefined);
    for (const column of line.formulas?.keys() ?? []) {
      if (column >= area.left && column <= area.right) line.formulas?.delete(column);
    }
  }
}

/** First and last filled columns of a row within an area; the last is -1 when there are none. */
function filledSpan({ values, formulas }: Row, { left, right }: Area): readonly [number, number] {
  let first = left;
  let end = Math.min(right, values.length - 1);
  while (end >= left && values[end] === undefined) end--;
  while (first <= end && values[first] === undefined) first++;
  if (formulas === undefined) return end < left ? [left, -1] : [first, end];
  const columns = [...formulas.keys()].filter((column) => column >= left && column <= right);
  if (end >= left) columns.push(first, end);
  return columns.length === 0 ? [left, -1] : [Math.min(...columns), Math.max(...columns)];
}

/** The smallest rectangle that holds all values of an area; null when it is empty. */
export function usedArea(sheet: Sheet, within: Area): Area | null {
  const last = Math.min(within.bottom, sheet.rows.length - 1);
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  for (let row = within.top; row <= last; row++) {
    const line = sheet.rows[row];
    if (line === undefined) continue;
    const [first, end] = filledSpan(line, within);
    if (end < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, end);
  }
  return top < 0 ? null : { top, bottom, left, right };
}

export const isEmptyArea = (sheet: Sheet, area: Area): boolean => usedArea(sheet, area) === null;
