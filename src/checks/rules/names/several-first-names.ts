import type { FieldKey } from '#dictionary';
import { fieldRule } from '../../rule';
import { isFirstName } from '../../text/first-names';

const FIRST_NAMES: ReadonlySet<FieldKey> = new Set(['prenom1', 'prenom2', 'prenom3', 'prenom1Titulaire']);
/** What people put between first names. */
const SEPARATOR = /\s*[,;/]\s*|\s+(?:et|puis)\s+/u;
const MANY = 3;

/**
 * Several first names in one cell: parted by a comma, or three well-known ones in a row. Two words may be one compound
 * first name, and foreign ones are often several words. Source: cases of the field; a warning.
 */
export const severalFirstNames = fieldRule({
  code: 'several-first-names',
  stage: 'business',
  severity: 'warning',
  check: ({ key, value }) => {
    if (!FIRST_NAMES.has(key) || !/[\s,;/]/u.test(value)) return null;
    const parted = value.split(SEPARATOR).filter((part) => part !== '');
    const names = parted.length > 1 ? parted : value.split(/\s+/u);
    if (parted.length < 2 && !(names.length >= MANY && names.every(isFirstName))) return null;
    return { first: names[0] ?? '', others: names.slice(1).join(', ') };
  },
});
