import { nirKey } from '#cells';
import { fieldRule } from '../rule';
import { nirWithKey } from '../text/nir';

/** A NIR typed with its key, which is not the right one: a digit is wrong somewhere. Source: domain.md. */
export const nirKeyWrong = fieldRule({
  code: 'nir-key-wrong',
  stage: 'schema',
  severity: 'error',
  settles: true,
  check: ({ key, value }) => {
    if (key !== 'nir') return null;
    const typed = nirWithKey(value);
    const key = typed === null ? null : nirKey(typed.nir);
    return typed !== null && key !== null && key !== typed.key ? { key: typed.key } : null;
  },
});
