import { columnLetters } from '#dictionary';
import type { HighlightKind, HighlightRule } from './types';

/** The letter of each kind in a mark, worst first: the order of the rules is their priority. */
export const MARK_LETTERS: Readonly<Record<HighlightKind, string>> = { error: 'E', ko: 'K', warning: 'W' };

const KINDS = Object.keys(MARK_LETTERS) as readonly HighlightKind[];

/** Signs a conditional format as ours; true whatever the cells hold. Source: excel.md. */
export const SIGNATURE = 'N("accrochage")=0';

/**
 * The conditional formats of a passage table: one a column and kind, all reading the hidden column of marks.
 * @param columns 1-based sheet column by field.
 * @param marksColumn 1-based sheet column of the marks.
 * @param firstRow, lastRow the rows coloured, 1-based and inclusive.
 */
export function highlightRules(
  columns: Readonly<Partial<Record<string, number>>>,
  marksColumn: number,
  firstRow: number,
  lastRow: number,
): readonly HighlightRule[] {
  const marks = `$${columnLetters(marksColumn)}${firstRow}`;
  return KINDS.flatMap((kind) =>
    Object.entries(columns).flatMap(([field, column]) =>
      column === undefined
        ? []
        : [
            {
              kind,
              column,
              firstRow,
              lastRow,
              formula: `=AND(ISNUMBER(FIND(";${MARK_LETTERS[kind]}:${field};",${marks})),${SIGNATURE})`,
            },
          ],
    ),
  );
}
