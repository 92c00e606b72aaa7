import { fieldKeys, fields } from '#dictionary';
import { correction } from './rule';

const SHOWN_AS_NOTHING =
  /(?:[\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\ufe00-\ufe0f])+/g;
const LINE_ENDS = /\s*[\r\n\t\u2028\u2029]+\s*/g;

/** A name without the characters that show nothing, an end of line being a blank; null when there is none. */
export function removeInvisible(value: string): string | null {
  const clean = value.replace(SHOWN_AS_NOTHING, '').replace(LINE_ENDS, ' ').trim();
  return clean === value || clean === '' ? null : clean;
}

/** In names and towns, what nobody sees and nobody typed: letters are never touched. Source: cases of the field. */
export const invisibleCharacter = correction({
  code: 'invisible-character',
  reason: {
    fr: 'Un caractère invisible ou un retour à la ligne se cache dans le texte.',
    en: 'An invisible character or an end of line hides in the text.',
  },
  severity: 'warning',
  fields: fieldKeys.filter(
    (key) =>
      fields[key].kind.type === 'name' || key === 'libelleCommuneNaissance' || key === 'libellePaysNaissance',
  ),
  correct: removeInvisible,
});
