import { describe } from '../action';

/** *Compléter les identifiants manquants*; those that exist never change. */
export const assignIds = describe({
  name: 'assignIds',
  step: 'prepare',
  pace: 'job',
  does: ({ session }, _nothing: undefined, run) => session.assignIds(run),
  says: (m, assigned) => m.prepare.idsAssigned(assigned),
  changes: true,
});
