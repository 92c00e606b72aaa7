import { describe } from '../action';

/** *Réparer la mise en forme*: puts back what pasting broke, values untouched. */
export const repair = describe({
  name: 'repair',
  step: 'prepare',
  pace: 'job',
  does: ({ session }) => session.repair(),
  says: (m) => m.prepare.repaired,
  changes: true,
});
