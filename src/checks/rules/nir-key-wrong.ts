import { fieldRule } from '../rule';
import { nirKey, nirWithKey } from '../text/nir';

/** A NIR typed with its key, which is not the right one: a digit is wrong somewhere. Source: domain.md. */
export const nirKeyWrong = fieldRule({
  code: 'nir-key-wrong',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, value }) => {
    if (key !== 'nir') return null;
    const typed = nirWithKey(value);
    return typed !== null && nirKey(typed.nir) !== typed.key ? { key: typed.key } : null;
  },
});
