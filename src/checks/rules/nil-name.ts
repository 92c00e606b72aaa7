import { fieldRule } from '../rule';
import { isNilWord, isRequiredName } from '../text/nil-words';

/** The same word as a name: nearly always a left-over, but someone may be called so, and a person may say it. */
export const nilName = fieldRule({
  code: 'nil-name',
  stage: 'schema',
  severity: 'error',
  stops: true,
  form: true,
  check: ({ key, field, value }) => (isNilWord(value, field) && isRequiredName(key) ? {} : null),
});
