import { isRealDate, parseIsoDate } from '#dictionary';
import { writtenDate } from '../dates';
import { fieldRule } from '../rule';

/** Something else than a date where the schema wants one. Source: XSD. */
export const notADate = fieldRule({
  code: 'not-a-date',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets?.base !== 'date' || parseIsoDate(value) !== null) return null;
    const date = writtenDate(value);
    return date === null || isRealDate(date) ? {} : null;
  },
});
