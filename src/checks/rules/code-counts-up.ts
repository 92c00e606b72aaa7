import { rowMap, type ReadonlyRowMap, type RowAt } from '#dictionary';
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
        runsOf(codes).flatMap(([first, ...others]) =>
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

const below = ({ sheet, row }: RowAt): RowAt => ({ sheet, row: row + 1 });

/** The longest runs of rows, one under the other, whose codes count up one by one. */
function runsOf(codes: ReadonlyRowMap<string>): readonly Run[] {
  const goesOn = ({ sheet, row }: RowAt) =>
    follows(codes.get({ sheet, row: row - 1 }), codes.get({ sheet, row }));
  return [...codes.entries()].flatMap(([at, code]): readonly Run[] => {
    if (!goesOn(below(at)) || goesOn(at)) return [];
    const run: [Step, ...Step[]] = [{ ...at, code }];
    for (let next = below(at); goesOn(next); next = below(next))
      run.push({ ...next, code: codes.get(next) ?? '' });
    return run.length < FEWEST ? [] : [run];
  });
}

function follows(before: string | undefined, code: string | undefined): boolean {
  if (before === undefined || code === undefined || code === before) return false;
  const [, prefix, digits] = /^(\D*)(\d+)$/.exec(before) ?? [];
  return digits !== undefined && code === `${prefix ?? ''}${Number(digits) + 1}`;
}
