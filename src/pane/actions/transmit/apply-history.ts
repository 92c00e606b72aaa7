import { describe } from '../action';

/** Writes the history that was read. */
export const applyHistory = describe({
  name: 'applyHistory',
  step: 'transmit',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.applyHistory(run),
  says: (m, { byId, byPerson }) => m.before.taken(byId + byPerson),
  changes: true,
});
