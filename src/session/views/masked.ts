import type { FieldKey } from '#dictionary';

/** Characters of a NIR that stay seen: enough to find the row, too few to know the person by. */
const SEEN = 3;

/** A NIR, or several, as the pane shows them: the cell itself is in the sheet. */
const masked = (text: string): string =>
  text.replace(/[\p{L}\p{N}](?=(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){3})/gu, '•');

/** What a field holds, as the pane shows it. Source: no longer in sight than needed. */
export const shownOf = (field: FieldKey | null, text: string): string =>
  field === 'nir' && text.length > SEEN ? masked(text) : text;

/** A sentence about a field, that may quote what it holds. */
export function sentenceOf(
  field: FieldKey | null,
  sentence: string,
  values: readonly (string | null)[],
): string {
  if (field !== 'nir') return sentence;
  return values.reduce<string>(
    (said, held) => (held === null || held.length <= SEEN ? said : said.replaceAll(held, masked(held))),
    sentence,
  );
}
