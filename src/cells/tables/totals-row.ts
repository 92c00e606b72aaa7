import { normalise, type CellValue } from '#dictionary';
import { readText } from '../values/read-text';

/** Spares the normalisation of nearly every row. */
const MAY_BE_TOTALS = /^.{0,12}tota/i;
const TOTALS = /^(sous)?tota(l|ux)(general|generaux|generale)?$/;

/** « 18 candidats », « 66 % », « 12 »: a count, in a text. */
const COUNT = /^\d+(?:[.,]\d+)?(?:\s*%|\s+\p{L}[^\d]*)?$/u;

/** « Total CAP Cuisine », « Sous-total session 2 ». */
const TOTALS_OF = /^(?:sous[ -]?)?tota(?:l|ux)\s+\S/i;
/** Above, a number is a day or somebody’s own. */
const MOST = 10_000;

/**
 * Whether a row sums up those above it: its first filled cell says so (`Total`, `Sous-total :`) and the others
 * are numbers or counts. One that says of what (`Total CAP Cuisine`) has a small one. A person called Total has a first name,
 * and so is none.
 */
export function isTotalsRow(cells: readonly CellValue[]): boolean {
  const at = cells.findIndex(isFilled);
  const first = cells[at];
  if (typeof first !== 'string' || !MAY_BE_TOTALS.test(first)) return false;
  const others = cells.slice(at + 1).filter(isFilled);
  if (TOTALS.test(normalise(first))) return others.every((cell) => typeof cell === 'number' || isCount(cell));
  return (
    TOTALS_OF.test(readText(first)) &&
    others.length > 0 &&
    others.every((cell) => (typeof cell === 'number' ? cell < MOST : isCount(cell)))
  );
}

const isFilled = (cell: CellValue): boolean => cell !== null && readText(cell) !== '';

const isCount = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && COUNT.test(readText(cell));
