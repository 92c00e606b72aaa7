import { describe } from '../action';

/** *Essayer avec un exemple*. */
export const openSample = describe({
  name: 'openSample',
  step: 'prepare',
  pace: 'free',
  does: async ({ host }) => host.openSample?.(),
  changes: false,
});
