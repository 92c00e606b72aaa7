import { readText, splitNamed, type SplitName } from '#cells';
import type { SampleCell } from '../contents/profile';
import type { MatchedField } from '../types';

/** The fields that a split gives here: those that some cell of the sample holds and that no other column gives. */
export function splitFields(
  name: SplitName,
  cells: readonly SampleCell[],
  taken: ReadonlySet<MatchedField>,
): readonly MatchedField[] {
  const { fields, split } = splitNamed(name);
  const held = new Set(cells.flatMap(({ value }) => Object.keys(split(readText(value)) ?? {})));
  return fields.filter((field, at) => at === 0 || (held.has(field) && !taken.has(field)));
}
