/**
 * What a cell holds, as Excel gives it: a date is its serial number, an error is its text (`#N/A`),
 * an empty cell is null.
 */
export type CellValue = string | number | boolean | null;
