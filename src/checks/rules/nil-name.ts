import { isNilWord } from '#cells';
import { fieldRule } from '../rule';
import { isRequiredName } from '../text/required-names';

/** The same word as a name: nearly always a left-over, but someone may be called so, and a person may say it. */
export const nilName = fieldRule({
  code: 'nil-name',
  stage: 'schema',
  severity: 'error',
  stops: true,
  form: true,
  check: ({ key, value }) => (isNilWord(value, key) && isRequiredName(key) ? {} : null),
});
