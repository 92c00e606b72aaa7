import type { CellValue } from '#dictionary';
import { readText } from '../values/read-text';

/** How a remark under a list, or a title inside it, begins. */
const BEGINS =
  /^(?:\*|\(\d\)|nb\b|n\. ?b\.|nota\b|note\s*:|source\s*:|[ée]dit[ée]e? le\b|imprim[ée]e? le\b|page \d|fait à\s|signatures?\b|(?:le|la) pr[ée]sidente?\b|cachet\b|(?:sous[ -])?tota(?:l|ux)\b.*\d|effectifs?\b.*\d|nombre de\b.*\d)/i;
/** Whether a text that stands alone says something about the list, rather than names what is under it. */
export const beginsAsRemark = (text: string): boolean => BEGINS.test(text);

/** So many words and signs are a sentence, not a name. */
const FEWEST_WORDS = 5;
const FEWEST_SIGNS = 30;

/**
 * Whether a row of a plain range only says something about the others: one text alone, that begins as a remark or is as
 * long as a sentence. A passage has a second cell.
 */
export function isRemarkRow(cells: readonly CellValue[]): boolean {
  let only: string | null = null;
  for (const cell of cells) {
    const text = cell === null ? '' : readText(cell);
    if (text === '') continue;
    if (only !== null || typeof cell !== 'string') return false;
    only = text;
  }
  if (only === null) return false;
  return beginsAsRemark(only) || (only.length >= FEWEST_SIGNS && only.split(/\s+/).length >= FEWEST_WORDS);
}
