import { fieldRule } from '../rule';

/** U+FFFD stands for a letter that a wrong encoding destroyed: nobody can tell which. Source: cases of the field; always an error. */
export const replacementCharacter = fieldRule({
  code: 'replacement-character',
  stage: 'structure',
  severity: 'error',
  settles: true,
  check: ({ value }) => {
    const at = value.indexOf('\ufffd');
    return at < 0 ? null : { position: [...value.slice(0, at)].length + 1 };
  },
});
