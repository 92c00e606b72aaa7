import { unfitWords, type Returned } from '#actions/returning';
import type { Language } from '#dictionary';

/** What was made for a department. */
export function sentBack(
  path: string,
  { service, rows, toCorrect, from, unfit }: Returned,
  language: Language,
): string {
  const why = unfit === null ? '' : ` ${unfitWords(unfit)[language]}`;
  if (language === 'fr')
    return `${path} (${service})\u00a0: ${rows} ligne${rows > 1 ? 's' : ''}, dont ${toCorrect} à corriger${from === null ? '' : `\u00a0; d’après ${from}`}.${why}`;
  return `${path} (${service}): ${rows} row${rows === 1 ? '' : 's'}, ${toCorrect} to be corrected${from === null ? '' : `; from ${from}`}.${why}`;
}
