import { columnOf } from '../column';
import { finding, nothing, rule } from '../rule';

/**
 * A number that its format shows as something else: `T-0007` for 7, `1,00E+05` for an id `1E5` that Excel took for a
 * number. What is held is what is read, so it is said. Source: design.md, nothing read otherwise than it is seen
 * without a word; a warning.
 */
export const shownOtherwise = rule({
  code: 'shown-otherwise',
  stage: 'structure',
  severity: 'warning',
  reads: 'every',
  check: (values, { passage, filled, context }) =>
    passage.doubts.length === 0
      ? nothing
      : filled.flatMap((key) => {
          const column = columnOf(key, values, context.hasColumn);
          const doubt = passage.doubts.find(
            ({ field, code }) => field === column && code === 'shown-otherwise',
          );
          return doubt?.code === 'shown-otherwise'
            ? [finding(key, { shown: doubt.shown, held: values[column] ?? '' })]
            : [];
        }),
});
