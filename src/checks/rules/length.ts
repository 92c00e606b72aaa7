import { codePoints, hasLength, lengthsOf } from '../facets';
import { fieldRule } from '../rule';

/** Too short or too long for the schema, in characters. Source: XSD; domain.md: lengths count code points. */
export const length = fieldRule({
  code: 'length',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    if (facets === null || hasLength(value, facets)) return null;
    const { min, max } = lengthsOf(facets) ?? { min: 0 };
    return { length: codePoints(value), min, ...(max !== undefined && { max }) };
  },
});
