import { normalise, type CellValue } from '#dictionary';
import { readText } from '../values/read-text';

/** Spares the normalisation of nearly every row. */
const MAY_BE_TOTALS = /^.{0,12}tota/i;
const TOTALS = /^(sous)?tota(l|ux)(general|generaux|generale)?$/;

/** « 18 candidats », « 66 % », « 12 »: a count, in a text. */
const COUNT = /^\d+(?:[.,]\d+)?(?:\s*%|\s+\p{L}[^\d]*)?$/u;

/**
 * Whether a row sums up those above it: its first filled cell says so (`Total`, `Sous-total :`) and the others
 * are numbers or counts. A person called Total has a first name, and so is none.
 */
export function isTotalsRow(cells: readonly CellValue[]): boolean {
  let isTotals = false;
  for (const cell of cells) {
    if (typeof cell === 'number' && isTotals) continue;
    if (cell === null || readText(cell) === '') continue;
    if (isTotals && typeof cell === 'string' && COUNT.test(readText(cell))) continue;
    if (isTotals || typeof cell !== 'string' || !MAY_BE_TOTALS.test(cell)) return false;
    if (!TOTALS.test(normalise(cell))) return false;
    isTotals = true;
  }
  return isTotals;
}
