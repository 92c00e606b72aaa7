import { nirKey } from '../nir-key';
import { correction } from './rule';

const BLANKS = /\s+/g;

/** A well-formed NIR of 13 characters typed with blanks, without them; null for anything else. */
export function removeNirBlanks(value: string): string | null {
  const compact = value.replace(BLANKS, '');
  return compact !== value && nirKey(compact) !== null ? compact : null;
}

export const nirBlanks = correction({
  code: 'nir-blanks',
  reason: {
    fr: 'Le numéro s’écrit sans espaces.',
    en: 'The number is written without blanks.',
  },
  severity: 'warning',
  fields: ['nir'],
  correct: removeNirBlanks,
});
