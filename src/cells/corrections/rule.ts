import type { FieldKey, Places, Text, Values } from '#dictionary';

/** What is to be said of a correction. */
export interface CorrectionKind<Code extends string = string> {
  /** Its name, kebab-case. */
  readonly code: Code;
  /** Why it is safe, in one sentence, as shown to the user. */
  readonly reason: Text;
  /** How much what was typed matters where no rule of the checks speaks of it: an error is not sent. */
  readonly severity: 'error' | 'warning';
}

/** A safe correction of one cell. Source: domain.md, corrections that are safe. */
export interface CorrectionRule<Code extends string = string> extends CorrectionKind<Code> {
  /** The fields it may change. */
  readonly fields: readonly FieldKey[];
  /**
   * @param value what the cell reads as, never empty.
   * @param values the whole passage.
   * @param places communes and countries; null when they could not be had.
   * @returns the corrected text ('' empties the cell), or null when there is nothing to correct.
   */
  readonly correct: (value: string, field: FieldKey, values: Values, places: Places | null) => string | null;
}

/** A correction, its code kept to the letter. */
export function correction<const Code extends string>(given: CorrectionRule<Code>): CorrectionRule<Code> {
  return given;
}
