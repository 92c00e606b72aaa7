import { isInteger, rangeOf } from '../facets';
import { fieldRule } from '../rule';

/** A whole number outside the bounds of the schema. Source: XSD. */
export const outOfRange = fieldRule({
  code: 'out-of-range',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    const range = facets === null ? null : rangeOf(facets);
    if (range === null || !isInteger(value)) return null;
    const number = Number(value);
    return number >= range.min && number <= range.max ? null : { ...range, read: value };
  },
});
