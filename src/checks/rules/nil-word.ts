import { isNilWord } from '#cells';
import { fieldRule } from '../rule';
import { isRequiredName } from '../text/required-names';

/** The word nil typed in a cell: the XSD takes it as text, or refuses it. Source: domain.md, measured. */
export const nilWord = fieldRule({
  code: 'nil-word',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, value }) => (isNilWord(value, key) && !isRequiredName(key) ? {} : null),
});
