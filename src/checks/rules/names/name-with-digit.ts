import { fieldRule } from '../../rule';
import { isPlain } from '../../text/unseen';

const SIGN = /[\d@_#*=<>|\\+%$€]/u;

/** A digit, an @ or another sign that no register of births has in a name. Source: domain.md, the trade’s judgement; a warning. */
export const nameWithDigit = fieldRule({
  code: 'name-with-digit',
  stage: 'business',
  severity: 'warning',
  check: ({ field, value }) => {
    if (field.kind.type !== 'name' || isPlain(value)) return null;
    const [sign] = SIGN.exec(value.replace(/&(?:[a-z]{2,8}|#\d+);/giu, '')) ?? [];
    return sign === undefined ? null : { sign };
  },
});
