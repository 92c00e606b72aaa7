/**
 * What a cell holds, as Excel gives it: a date is its serial number, an error is its text (`#N/A`),
 * an empty cell is null.
 */
export type CellValue = string | number | boolean | null;

/**
 * What a formula that nobody has computed is read as: a library wrote it, and no Excel saved its result. Unlike an
 * empty result, it says nothing of what the cell holds; so it must never pass for an empty cell.
 */
export const NO_RESULT = '=?';
