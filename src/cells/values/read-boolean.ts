import type { CellValue } from '#dictionary';
import { readText } from './read-text';

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...['oui', 'vrai', 'true', 'yes', 'x', '1'].map((word) => [word, 'true'] as const),
  ...['non', 'faux', 'false', 'no', '0'].map((word) => [word, 'false'] as const),
]);

/** `true` or `false` from oui/non, vrai/faux, yes/no, 1/0, x or an Excel boolean; else the text as typed. */
export function readBoolean(value: CellValue): string {
  const text = readText(value);
  return SPELLINGS.get(text.toLowerCase()) ?? text;
}
