import { fieldRule } from '../rule';

/** A value that is not on the list of the schema. Source: XSD. */
export const notInList = fieldRule({
  code: 'not-in-list',
  stage: 'schema',
  severity: 'error',
  check: ({ value, facets }) => {
    const list = facets?.enumeration;
    return list === undefined || list.includes(value) ? null : { list: list.join('|') };
  },
});
