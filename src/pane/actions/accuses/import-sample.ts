import { describe } from '../action';

/** *Essayer avec un accusé d’exemple*. */
export const importSample = describe({
  name: 'importSample',
  step: 'accuses',
  pace: 'free',
  does: async ({ host }) => host.sampleAccuse?.(),
  changes: false,
});
