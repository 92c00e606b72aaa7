import { fieldRule } from '../../rule';
import { isFirstNameField } from '../../text/name-fields';
import { withoutTitle } from '../../text/names';

/** A word cut by a period: `J.`, `J.-P.`, `Chr.`. */
const CUT = /(?<=^|[ -])\p{L}+\.(?=$|[ -])/u;

const ONE_LETTER = /^\p{L}$/u;

/** A first name cut short: `J.`, `Jean-P.`, `Chr.`, or one letter alone. Source: domain.md, CDC compares the first name as the birth record has it; a warning. */
export const shortenedFirstName = fieldRule({
  code: 'shortened-first-name',
  stage: 'business',
  severity: 'warning',
  check: ({ key, value }) => {
    if (!isFirstNameField(key) || withoutTitle(value) !== null) return null;
    const part = CUT.exec(value)?.[0] ?? ONE_LETTER.exec(value)?.[0];
    return part === undefined ? null : { part };
  },
});
