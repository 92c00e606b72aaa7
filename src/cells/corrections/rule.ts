import type { FieldKey, Text, Values } from '#dictionary';
import type { CorrectionCode } from '../types';

/** A safe correction of one cell. Source: domain.md, corrections that are safe. */
export interface CorrectionRule {
  readonly code: CorrectionCode;
  /** Why it is safe, in one sentence, as shown to the user. */
  readonly reason: Text;
  /** The fields it may change. */
  readonly fields: readonly FieldKey[];
  /**
   * @param value what the cell reads as, never empty.
   * @param values the whole passage.
   * @returns the corrected text ('' empties the cell), or null when there is nothing to correct.
   */
  readonly correct: (value: string, field: FieldKey, values: Values) => string | null;
}
