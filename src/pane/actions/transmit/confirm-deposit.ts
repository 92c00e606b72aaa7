import { describe } from '../action';

/** *J’ai déposé ce fichier*; the subject is its idFlux. */
export const confirmDeposit = describe({
  name: 'confirmDeposit',
  step: 'transmit',
  pace: 'brief',
  does: ({ session }, idFlux: string) => session.confirmDeposit(idFlux),
  says: (m) => m.transmit.confirmed,
  changes: true,
});
