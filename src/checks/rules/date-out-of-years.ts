import { exists, isoDate } from '../dates';
import { matchesPatterns } from '../facets';
import { fieldRule } from '../rule';

const FIRST = 1900;
const LAST = 2099;

/** A date before 1900 or after 2099, which the pattern of the schema refuses. Source: XSD. */
export const dateOutOfYears = fieldRule({
  code: 'date-out-of-years',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets?.base !== 'date') return null;
    const date = isoDate(value);
    if (date === null || !exists(date) || matchesPatterns(value, facets)) return null;
    return date.year < FIRST || date.year > LAST ? { year: date.year } : null;
  },
});
