import { describe } from '../action';

/** Applies all the safe corrections; the subject is how many there are. */
export const correctAll = describe({
  name: 'correctAll',
  step: 'check',
  pace: 'job',
  label: (m, total: number) => m.check.applyAll(total),
  does: ({ session }, _total, run) => session.correct('all', run),
  says: (m, { applied, kept }) =>
    [m.check.applied(applied), ...(kept > 0 ? [m.check.kept(kept)] : [])].join(' '),
  changes: true,
});
