import { fieldRule } from '../../rule';
import { isNameOrTown } from '../../text/name-fields';
import { isPlain, lookAlikeIn } from '../../text/unseen';

/** A letter of another alphabet that looks Latin, `А` of Cyrillic: the name is another for a computer. Source: cases of the field; a warning. */
export const lookAlikeLetter = fieldRule({
  code: 'look-alike-letter',
  stage: 'business',
  severity: 'warning',
  check: ({ key, value }) => (!isNameOrTown(key) || isPlain(value) ? null : lookAlikeIn(value)),
});
