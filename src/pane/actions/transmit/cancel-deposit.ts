import { describe } from '../action';

/** *Ne pas déposer ce fichier*: its rows are ready again; the subject is its idFlux. */
export const cancelDeposit = describe({
  name: 'cancelDeposit',
  step: 'transmit',
  pace: 'brief',
  does: ({ session }, idFlux: string) => session.cancelDeposit(idFlux),
  says: (m) => m.transmit.abandoned,
  changes: true,
});
