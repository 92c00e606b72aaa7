import { fields, frenchDate, type FieldKey } from '#dictionary';
import { cellText, type Passage } from '#cells';

/** What the cell of a field holds, as a person would read it: a date serial as `JJ/MM/AAAA`; null when it is empty. */
export function shownValue(passage: Passage, key: FieldKey): string | null {
  const typed = passage.typed[key];
  if (typed === undefined || typed === null || typed === '') return passage.values[key] ?? null;
  if (typeof typed === 'string') return typed;
  const read = passage.values[key];
  return typeof typed === 'number' && read !== undefined && isDated(key) ? frenchDate(read) : cellText(typed);
}

function isDated(key: FieldKey): boolean {
  const { type } = fields[key].kind;
  return type === 'date' || type === 'birth-date';
}
