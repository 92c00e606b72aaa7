/** Numbers that follow one another. */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
}

/**
 * @param numbers whole numbers, in any order; one given twice counts once.
 * @param gap how far the next one may be to be of the same run: 1 for numbers side by side.
 * @returns the runs, ascending.
 */
export function runsOf(numbers: Iterable<number>, gap = 1): readonly NumberRun[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number - run.last <= gap) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
