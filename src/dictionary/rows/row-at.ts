/** Where a row stands: a number alone tells nothing, for several sheets may hold passages. */
export interface RowAt {
  readonly sheet: string;
  /** Sheet row, 1-based. */
  readonly row: number;
}

export const isSameRow = (a: RowAt, b: RowAt): boolean => a.row === b.row && a.sheet === b.sheet;

/** Orders rows as their sheets are, and by number on each. @param sheets in order; others come last. */
export function rowOrder(sheets: readonly string[]): (a: RowAt, b: RowAt) => number {
  const ranks = new Map(sheets.map((sheet, index) => [sheet, index]));
  const rankOf = ({ sheet }: RowAt) => ranks.get(sheet) ?? sheets.length;
  return (a, b) => (a.sheet === b.sheet ? a.row - b.row : rankOf(a) - rankOf(b));
}

/** A row as one of `sheet` names it: `14`, or `'Juin 2026'!14` where it stands on another, as Excel writes it. */
export const rowName = (at: RowAt, sheet: string): string =>
  at.sheet === sheet ? String(at.row) : `'${at.sheet.replaceAll("'", "''")}'!${at.row}`;
