import type { Branch } from './field';
import type { FieldKey } from './fields';

/**
 * What a passage says, by field, in the words of the schema: `true`, `2026-03-12`, `PAR_ADMISSION`.
 * A cell that does not read well stands here as it was typed, for the checks to refuse.
 * A field that is empty is absent. `resultats` is its cell's text, `2.3=5; 5.4=6`.
 */
export type Values = Readonly<Partial<Record<FieldKey, string>>>;

/**
 * What a row says in a field; '' for nothing. Whoever is no rule reads rows by this alone, and a rule by the names of
 * its fields: neither lists what a row holds, so that rows may be kept in another shape.
 */
export const value = ({ values }: { readonly values: Values }, field: FieldKey): string =>
  values[field] ?? '';

/** A passage ready to be sent: its values and the branch that identifies its holder. */
export interface SentPassage {
  readonly branch: Branch;
  readonly values: Values;
}
