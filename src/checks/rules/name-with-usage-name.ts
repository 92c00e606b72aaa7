import { fieldRule } from '../rule';
import { splitUsageName } from '../text/names';

/** Two names in one cell, « DURAND née MARTIN »: CDC compares the birth name alone. Source: domain.md; a warning and a proposed split. */
export const nameWithUsageName = fieldRule({
  code: 'name-with-usage-name',
  stage: 'business',
  severity: 'warning',
  check: ({ field, value }) => {
    const split = field.kind.type === 'name' ? splitUsageName(value) : null;
    return split === null ? null : { ...split };
  },
});
