import { correction } from './rule';

const BLANKS = /[\s\u200b-\u200f\u2060\ufeff]+/g;

/** `35 238` is `35238`; null when no blank stands inside, or when something else than digits does. */
export function removeCodeBlanks(value: string): string | null {
  const compact = value.replace(BLANKS, '');
  return compact !== value && /^(?:\d{3,5}|2[AB]\d{3})$/.test(compact) ? compact : null;
}

export const codeBlanks = correction({
  code: 'code-blanks',
  reason: { fr: 'Un code s’écrit sans espaces.', en: 'A code is written without blanks.' },
  severity: 'warning',
  fields: ['codeInsee', 'codePostal', 'codePostalCentreExamen', 'codePaysNaissance'],
  correct: removeCodeBlanks,
});
