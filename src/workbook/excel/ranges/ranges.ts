import type { CellValue, Rectangle } from '#dictionary';

/** @returns a range of a sheet for one request: Excel keeps nothing of it afterwards. */
export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: Rectangle): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();

/** @returns the rectangle of a range whose indexes and counts are loaded. */
export const rectangleOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({
  top: rowIndex + 1,
  left: columnIndex + 1,
  bottom: rowIndex + rowCount,
  right: columnIndex + columnCount,
});

export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Gives every cell of a range one number format: a single value applies to all, whatever the types say. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** @returns a cell as Excel gives it, '' being nothing. An error value is its text, `#N/A`. */
export const fromExcel = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
