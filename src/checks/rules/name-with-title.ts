import { fieldRule } from '../rule';
import { splitUsageName, withoutTitle } from '../text/names';

/** « Mme MARTIN »: a title is not part of the name. Source: domain.md; a warning and the name without it. */
export const nameWithTitle = fieldRule({
  code: 'name-with-title',
  stage: 'business',
  severity: 'warning',
  check: ({ field, value }) => {
    const rest = field.kind.type === 'name' && splitUsageName(value) === null ? withoutTitle(value) : null;
    return rest === null ? null : { ...rest };
  },
});
