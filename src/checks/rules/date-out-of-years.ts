import { isRealDate, parseIsoDate } from '#dictionary';
import { isYearAllowed } from '../dates';
import { matchesPatterns } from '../facets';
import { fieldRule } from '../rule';

/** A date before 1900 or after 2099, which the pattern of the schema refuses. Source: XSD. */
export const dateOutOfYears = fieldRule({
  code: 'date-out-of-years',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets?.base !== 'date') return null;
    const date = parseIsoDate(value);
    if (date === null || !isRealDate(date) || matchesPatterns(value, facets)) return null;
    return isYearAllowed(date.year) ? null : { year: date.year };
  },
});
