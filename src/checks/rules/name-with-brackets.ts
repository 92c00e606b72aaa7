import { fieldRule } from '../rule';
import { splitBrackets, splitUsageName } from '../text/names';

/** « DURAND (MARTIN) »: what stands in brackets belongs elsewhere. Source: domain.md; a warning and a proposed split. */
export const nameWithBrackets = fieldRule({
  code: 'name-with-brackets',
  stage: 'business',
  severity: 'warning',
  check: ({ field, value }) => {
    if (field.kind.type !== 'name' || splitUsageName(value) !== null) return null;
    const split = splitBrackets(value);
    return split === null ? null : { ...split };
  },
});
