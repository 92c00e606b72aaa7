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
    const typed = key === 'nir' ? nirWithKey(value) : null;
    const right = typed === null ? null : nirKey(typed.nir);
    return typed !== null && right !== null && right !== typed.key ? { key: typed.key } : null;
  },
});
