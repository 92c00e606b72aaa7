import { correctable } from './correctable';
import { correction } from './rule';

const NO_BREAK_SPACE = /[\u00a0\u2007\u202f]/g;

/** No-break spaces inside a text become plain ones; null when there is none. */
export function replaceNoBreakSpaces(value: string): string | null {
  return value.search(NO_BREAK_SPACE) < 0 ? null : value.replace(NO_BREAK_SPACE, ' ');
}

export const nonBreakingSpace = correction({
  code: 'non-breaking-space',
  reason: {
    fr: 'Une espace insécable, invisible à l’écran, est remplacée par une espace ordinaire.',
    en: 'A no-break space, which looks like any other, is replaced by a plain one.',
  },
  severity: 'warning',
  fields: correctable('text', 'digits'),
  correct: replaceNoBreakSpaces,
});
