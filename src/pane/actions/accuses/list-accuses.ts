import { describe } from '../action';

/** What the accusés that were read leave without an answer, do not know or contradict, for whoever sends it to the downloads. */
export const listAccuses = describe({
  name: 'listAccuses',
  step: 'accuses',
  icon: 'down',
  pace: 'brief',
  does: ({ session }, _nothing: null, run) => session.listAccuses(run),
  says: (m) => m.transmit.sent,
  changes: false,
});
