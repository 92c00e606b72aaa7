import type { CorrectionGroup } from '#session';
import { describe } from '../action';

/** Applies the safe corrections of one rule. */
export const correctRule = describe({
  name: 'correctRule',
  step: 'check',
  pace: 'job',
  label: (m, { count }: CorrectionGroup) => m.check.applyThese(count),
  does: ({ session }, { rule }, run) => session.correct({ rule }, run),
  says: (m, { applied, kept }) =>
    [m.check.applied(applied), ...(kept > 0 ? [m.check.kept(kept)] : [])].join(' '),
  changes: true,
});
