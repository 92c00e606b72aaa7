import { describe } from '../action';

/** *État à imprimer*: the state of transmission as one page, for whoever sends it to the downloads. */
export const printState = describe({
  name: 'printState',
  step: 'prepare',
  icon: 'down',
  pace: 'brief',
  does: ({ session }, _nothing: null, run) => session.transmissionPage(run),
  says: (m) => m.transmit.sent,
  changes: false,
});
