import { isInteger, rangeOf } from '../facets';
import { fieldRule } from '../rule';

/** Something else than a whole number where the schema wants one. Source: XSD. */
export const notAnInteger = fieldRule({
  code: 'not-an-integer',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    const range = facets === null ? null : rangeOf(facets);
    return range === null || isInteger(value) ? null : { ...range, read: value };
  },
});
