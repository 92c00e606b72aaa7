import { nirKey } from '../nir-key';
import { correction } from './rule';

const BLANKS = /[\s.\-/_\u2010-\u2015]+/g;

/** A well-formed NIR of 13 characters typed with blanks, dots or dashes, without them; null for anything else. */
export function removeNirBlanks(value: string): string | null {
  const compact = value.replace(BLANKS, '').toUpperCase();
  return compact !== value && nirKey(compact) !== null ? compact : null;
}

export const nirBlanks = correction({
  code: 'nir-blanks',
  reason: {
    fr: 'Le numéro s’écrit sans espaces, points ni tirets.',
    en: 'The number is written without blanks, dots or dashes.',
  },
  severity: 'warning',
  fields: ['nir'],
  correct: removeNirBlanks,
});
