import { isBoolean } from '../facets';
import { fieldRule } from '../rule';

/** Neither yes nor no. Source: XSD; the words people type are read before this. */
export const notABoolean = fieldRule({
  code: 'not-a-boolean',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => (facets?.base === 'boolean' && !isBoolean(value) ? {} : null),
});
