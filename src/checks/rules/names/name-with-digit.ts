import { fieldRule } from '../../rule';
import { damagedPart } from '../../text/damaged';
import { isFirstNameField } from '../../text/name-fields';
import { splitFirstNames } from '../../text/first-names';
import { isPlain } from '../../text/unseen';

/** Signs of all kinds, quotation marks, and dashes that are no hyphens; what has a rule of its own is left to it. */
const SIGN = /[\d@_#*%?!:;"«»“”„¿¡§¶…·′\u2010-\u2015]|\\|\p{S}/u;
const PARTING = /[,/]/u;

/** A digit, an @ or another sign that no register of births has in a name. Source: domain.md, the trade’s judgement; a warning. */
export const nameWithDigit = fieldRule({
  code: 'name-with-digit',
  stage: 'business',
  severity: 'warning',
  check: ({ key, field, value }) => {
    if (field.kind.type !== 'name' || isPlain(value) || damagedPart(value) !== null) return null;
    if (isFirstNameField(key) && splitFirstNames(value) !== null) return null;
    const [sign] = SIGN.exec(value) ?? PARTING.exec(value) ?? [];
    return sign === undefined ? null : { sign };
  },
});
