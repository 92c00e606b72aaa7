import { nirKey } from '../nir-key';
import { correction } from './rule';

const BLANKS = /[\s.\-/_\u2010-\u2015]+/g;
const WITH_KEY = /^(.{13})(\d{2})$/;

/**
 * A NIR typed with its key, blanks or not, without them: 15 characters whose key is right give 13.
 * @returns null when there is no key, and when it is wrong: then a digit is, and nobody knows which.
 */
export function removeNirKey(value: string): string | null {
  const [, nir, key] = WITH_KEY.exec(value.replace(BLANKS, '').toUpperCase()) ?? [];
  return nir !== undefined && nirKey(nir) === key ? nir : null;
}

export const nirWithKey = correction({
  code: 'nir-key',
  reason: {
    fr: 'La clé, vérifiée, ne fait pas partie du numéro attendu : 13 caractères suffisent.',
    en: 'The key, which is right, is no part of the number that is wanted: 13 characters are enough.',
  },
  severity: 'warning',
  fields: ['nir'],
  correct: removeNirKey,
});
