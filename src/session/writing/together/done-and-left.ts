import { rowSet, type RowAt } from '#dictionary';

/**
 * What became of the rows that were to be written.
 * @param tried those that were still as they had been checked.
 * @param untouched those of them that were found otherwise when they were written.
 * @returns how many were written, and those that were left as they are.
 */
export function doneAndLeft(
  wanted: readonly RowAt[],
  tried: readonly { readonly passage: RowAt }[],
  untouched: Iterable<RowAt>,
): { readonly rows: number; readonly left: readonly RowAt[] } {
  const attempted = rowSet(tried.map(({ passage }) => passage));
  const left = rowSet(
    untouched,
    wanted.filter((at) => !attempted.has(at)),
  );
  return {
    rows: wanted.filter((at) => !left.has(at)).length,
    left: [...left].map(({ sheet, row }) => ({ sheet, row })),
  };
}
