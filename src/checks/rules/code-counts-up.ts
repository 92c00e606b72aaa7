import { rowMap, rowOrder, type RowAt } from '#dictionary';
import { acrossRule, finding } from '../rule';

/** So many rows in a row, each with the code after that of the row before, are no chance. */
const FEWEST = 4;

interface Step extends RowAt {
  readonly code: string;
}

/**
 * A certification code that counts up from row to row, RNCP35726, RNCP35727, RNCP35728…: the corner of a cell was pulled
 * down, and Excel counted. Source: domain.md, fill-down accidents; a warning.
 */
export const codeCountsUp = acrossRule({
  code: 'code-counts-up',
  stage: 'business',
  severity: 'warning',
  reads: ['code'],
  start: () => {
    const codes = rowMap<string>();
    return {
      see: (view) => {
        if (view.values.code !== undefined) codes.set(view, view.values.code);
      },
      forget: codes.delete,
      end: () =>
        runsOf([...codes.entries()].map(([at, code]) => ({ ...at, code }))).flatMap(([first, ...others]) =>
          others.map(({ sheet, row, code }) => ({
            ...finding('code', { first: first.code, row: first.row }),
            sheet,
            row,
            value: code,
          })),
        ),
    };
  },
});

type Run = readonly [Step, ...Step[]];

/** The longest runs of rows, one after the other, whose codes count up one by one. */
function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: [Step, ...Step[]][] = [];
  let before: Step | null = null;
  const inOrder = rowOrder([...new Set(steps.map(({ sheet }) => sheet))]);
  for (const step of [...steps].sort(inOrder)) {
    const run = runs.at(-1);
    if (before !== null && run !== undefined && follows(before, step)) run.push(step);
    else runs.push([step]);
    before = step;
  }
  return runs.filter(({ length }) => length >= FEWEST);
}

function follows(before: Step, step: Step): boolean {
  if (step.sheet !== before.sheet || step.row !== before.row + 1 || step.code === before.code) return false;
  const [, prefix, digits] = /^(\D*)(\d+)$/.exec(before.code) ?? [];
  return digits !== undefined && step.code === `${prefix ?? ''}${Number(digits) + 1}`;
}
