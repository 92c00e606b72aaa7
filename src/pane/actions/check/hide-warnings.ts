import type { CheckReport } from '#session';
import { describe } from '../action';

type Rule = CheckReport['hidden'][number]['rule'];

/** Leaves the warnings of a rule unsaid in this workbook. */
export const hideWarnings = describe({
  name: 'hideWarnings',
  step: 'check',
  pace: 'job',
  does: ({ session }, rule: Rule, run) => session.hideWarnings(rule, run),
  says: (m, { hidden }) => m.check.hiddenSaid(hidden.reduce((sum, { count }) => sum + count, 0)),
  changes: true,
});

/** Says the warnings of a rule again, or all. */
export const showWarnings = describe({
  name: 'showWarnings',
  step: 'check',
  pace: 'job',
  label: (m, rule: Rule | 'all') => (rule === 'all' ? m.check.showAll : m.check.showThese),
  does: ({ session }, rule, run) => session.showWarnings(rule, run),
  says: (m, { errors, warnings }) => m.check.done(errors, warnings),
  changes: true,
});
