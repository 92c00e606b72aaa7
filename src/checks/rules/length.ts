import { hasLength, lengthData } from '../facets';
import { fieldRule } from '../rule';

/** Too short or too long for the schema, in characters. Source: XSD; domain.md: lengths count code points. */
export const length = fieldRule({
  code: 'length',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) =>
    facets === null || hasLength(value, facets) ? null : { ...lengthData(value, facets) },
});
