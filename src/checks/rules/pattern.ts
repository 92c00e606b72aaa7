import { isoDate } from '../dates';
import { isBoolean, isInteger, matchesPatterns, rangeOf } from '../facets';
import { fieldRule } from '../rule';

/** Of the right type, but not of the form the schema wants. Source: XSD. */
export const pattern = fieldRule({
  code: 'pattern',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets === null || facets.patterns.length === 0) return null;
    if (facets.base === 'date') {
      const date = isoDate(value);
      if (date === null || date.year < 1900 || date.year > 2099) return null;
    }
    if (rangeOf(facets) !== null && !isInteger(value)) return null;
    if (facets.base === 'boolean' && !isBoolean(value)) return null;
    return matchesPatterns(value, facets) ? null : {};
  },
});
