import { fields, type FieldKey } from '#dictionary';

/** Words for nothing that exports leave in cells. Source: domain.md. */
const WORDS: ReadonlySet<string> = new Set(['nil', 'nill', 'null', '-', 'xsi:nil']);

/** Null and Nil are names too: in names, only what the documentation of the format writes. */
const WORDS_IN_NAMES: ReadonlySet<string> = new Set(['nil', 'nill', 'NULL', '-', 'xsi:nil']);

const LONGEST = 'xsi:nil'.length;

/**
 * Whether a text, read, stands for an empty cell in this field: the XSD would take it as a text. One list for
 * what is reported and for what is corrected, so that no word is reported that nothing answers.
 */
export function isNilWord(text: string, field: FieldKey): boolean {
  if (text.length > LONGEST) return false;
  return fields[field].kind.type === 'name' ? WORDS_IN_NAMES.has(text) : WORDS.has(text.toLowerCase());
}
