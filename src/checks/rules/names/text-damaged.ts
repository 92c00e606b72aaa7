import { fieldRule } from '../../rule';
import { damagedPart } from '../../text/damaged';
import { isNameOrTown } from '../../text/name-fields';
import { isPlain } from '../../text/unseen';

/** Letters that an encoding damaged before the text reached us: `FranÃ§ois`, `Zo&eacute;`, `Zo?`. Source: cases of the field; a warning. */
export const textDamaged = fieldRule({
  code: 'text-damaged',
  stage: 'business',
  severity: 'warning',
  check: ({ key, value }) => {
    if (!isNameOrTown(key) || (isPlain(value) && !/[ÃÅÄÂâ]/u.test(value))) return null;
    const part = damagedPart(value);
    return part === null ? null : { part };
  },
});
