import { parseIsoDate } from '#dictionary';
import { isYearAllowed } from '../dates';
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
      const date = parseIsoDate(value);
      if (date === null || !isYearAllowed(date.year)) return null;
    }
    if (rangeOf(facets) !== null && !isInteger(value)) return null;
    if (facets.base === 'boolean' && !isBoolean(value)) return null;
    return matchesPatterns(value, facets) ? null : {};
  },
});
