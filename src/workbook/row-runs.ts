import type { NumberRun } from '#dictionary';

/** The hidden rows of a sheet, as last seen. */
export type HiddenRows = ReadonlySet<number>;

/**
 * Cuts rows so that what is given to each run lands right under a filter: seen rows together, hidden ones one by one. On
 * desktops a matrix over rows of which some are hidden puts values of other rows in those that are seen.
 * Source: https://github.com/OfficeDev/office-js/issues/224
 */
export function runsUnderFilter(first: number, last: number, hidden: HiddenRows): readonly NumberRun[] {
  if (hidden.size === 0) return [{ first, last }];
  const runs: NumberRun[] = [];
  let start = first;
  for (let row = first; row <= last; row += 1) {
    if (!hidden.has(row)) continue;
    if (start < row) runs.push({ first: start, last: row - 1 });
    runs.push({ first: row, last: row });
    start = row + 1;
  }
  if (start <= last) runs.push({ first: start, last });
  return runs;
}
