import type { CellChange } from '#actions/writing';

/** What is told as soon as it is written, and what is forgotten. */
export interface Applying {
  /** @param telling the columns that tell the rows apart, on a sheet of ours. */
  readonly onCells?: (changes: readonly CellChange[], telling?: readonly number[]) => void;
  readonly onKeys?: (keys: readonly KeyChange[]) => void;
  /** Sheets that are no longer read as they were. */
  readonly forget?: readonly string[];
}

/** What the workbook remembered under a key, and remembers since; '' for nothing. */
export interface KeyChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}
