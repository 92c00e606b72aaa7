import { exists, isoDate, writtenDate } from '../dates';
import { fieldRule } from '../rule';

/** Something else than a date where the schema wants one. Source: XSD. */
export const notADate = fieldRule({
  code: 'not-a-date',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets?.base !== 'date' || isoDate(value) !== null) return null;
    const date = writtenDate(value);
    return date === null || exists(date) ? {} : null;
  },
});
