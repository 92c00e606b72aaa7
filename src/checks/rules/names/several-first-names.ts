import { hasLength } from '../../facets';
import { fieldRule } from '../../rule';
import { splitFirstNames } from '../../text/first-names';
import { isFirstNameField } from '../../text/name-fields';

/**
 * Several first names in one cell: parted by a comma or another sign, or three well-known ones in a row. Two words may be
 * one compound first name, and foreign ones are often several words. Source: cases of the field; a warning.
 */
export const severalFirstNames = fieldRule({
  code: 'several-first-names',
  stage: 'business',
  severity: 'warning',
  check: ({ key, value, facets }) => {
    // `length` tells it.
    if (facets !== null && !hasLength(value, facets)) return null;
    const [first, ...others] = (isFirstNameField(key) ? splitFirstNames(value) : null) ?? [];
    return first === undefined ? null : { first, others: others.join(', ') };
  },
});
