import type { CellValue } from '#dictionary';
import { readText } from '../values/read-text';
import { beginsAsRemark, isRemarkRow } from './remark-row';
import { isTotalsRow } from './totals-row';

/** The table that a row stands in. */
export interface AroundRow {
  /** Whether it is no Excel table: rows in it may be remarks, and headers again. */
  readonly isPlain: boolean;
  /** Its headers as typed, by column, 1-based. */
  readonly headers: ReadonlyMap<number, string>;
}

/** Whether a row of a table is no passage: it sums up the others, says something about them, or names the columns again. */
export function isNoPassage(cells: readonly CellValue[], { isPlain, headers }: AroundRow): boolean {
  return isTotalsRow(cells) || (isPlain && (isRemarkRow(cells) || isHeaderAgain(cells, headers)));
}

/**
 * Whether a row of a plain range is one text alone, such as the diploma of the people under it. Of a row of which nothing else is
 * read: a name alone would be one too.
 */
export function isTitleRow(cells: readonly CellValue[], around: AroundRow): boolean {
  return titleOf(cells, around) !== null;
}

/** The text that a row of a plain range is alone to hold; null when it holds more. */
export function titleOf(cells: readonly CellValue[], { isPlain }: AroundRow): string | null {
  if (!isPlain) return null;
  const [only, ...others] = cells.filter((cell) => cell !== null && readText(cell) !== '');
  return typeof only === 'string' && others.length === 0 ? readText(only) : null;
}

/** The same, of what may name the rows under it: no total, no remark. */
export function headingOf(cells: readonly CellValue[], around: AroundRow): string | null {
  const title = titleOf(cells, around);
  return title === null || isTotalsRow(cells) || beginsAsRemark(title) ? null : title;
}

/** Fewer cells that say what is over them may be a coincidence. */
const FEWEST = 3;

/** The headers again, as at the top of each printed page. */
function isHeaderAgain(cells: readonly CellValue[], headers: AroundRow['headers']): boolean {
  let same = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string' || readText(cell) !== readText(headers.get(at + 1) ?? null)) return false;
    same += 1;
  }
  return same >= FEWEST;
}
