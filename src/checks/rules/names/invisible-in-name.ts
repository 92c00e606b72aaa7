import { fieldRule } from '../../rule';
import { isNameOrTown } from '../../text/name-fields';
import { isPlain, unseenIn } from '../../text/unseen';

/** A character that nobody sees in a name or a town: an end of line, a zero-width sign, a no-break space. Source: cases of the field; a warning. */
export const invisibleInName = fieldRule({
  code: 'invisible-in-name',
  stage: 'business',
  severity: 'warning',
  form: true,
  check: ({ key, value }) => (!isNameOrTown(key) || isPlain(value) ? null : unseenIn(value)),
});
