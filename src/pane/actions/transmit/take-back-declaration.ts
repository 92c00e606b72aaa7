import { describe } from '../action';

/** *Revenir sur cette déclaration*; the subject is its idFlux. */
export const takeBackDeclaration = describe({
  name: 'takeBackDeclaration',
  step: 'transmit',
  icon: 'undo',
  pace: 'brief',
  does: ({ session }, idFlux: string, run) => session.takeBackDeclaration(idFlux, run),
  says: (m) => m.before.takenBack,
  changes: true,
});
