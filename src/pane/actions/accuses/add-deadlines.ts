import { describe } from '../action';

/** *Ajouter les échéances*: until when each row is to be sent and answered, in columns that sort. */
export const addDeadlines = describe({
  name: 'addDeadlines',
  step: 'accuses',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.addDeadlines(run),
  says: (m) => m.accuses.deadlinesAdded,
  changes: true,
});
