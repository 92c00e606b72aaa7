import { isRealDate } from '#dictionary';
import { writtenDate } from '../dates';
import { fieldRule } from '../rule';

/** A date that the calendar does not have, as 31 February, or that was written so and could not be read. Source: XSD. */
export const impossibleDate = fieldRule({
  code: 'impossible-date',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets?.base !== 'date') return null;
    const date = writtenDate(value);
    if (date === null || isRealDate(date)) return null;
    return { day: date.day, month: date.month, year: date.year };
  },
});
