import type { FieldKey, Values } from '#dictionary';

/** How one column that holds several things is taken apart. */
export interface Split {
  /** The fields it may give, the first being the one that it always gives. */
  readonly fields: readonly FieldKey[];
  /**
   * @param text a cell, read.
   * @returns what the cell holds, by field, each piece as it was typed; null when it does not come apart for sure.
   */
  readonly split: (text: string) => Values | null;
}
