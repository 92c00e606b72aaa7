import { fieldRule } from '../rule';
import { isNilWord, isRequiredName } from '../text/nil-words';

/** The word nil typed in a cell: the XSD takes it as text, or refuses it. Source: domain.md, measured. */
export const nilWord = fieldRule({
  code: 'nil-word',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, field, value }) => (isNilWord(value, field) && !isRequiredName(key) ? {} : null),
});
