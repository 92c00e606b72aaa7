import type { SlipToMend } from '#session';
import { describe } from '../action';

/** *D’après la pièce d’identité*: mends what a KO row shows, as it was shown, and notes it in *Démarches*. */
export const mendSlip = describe({
  name: 'mendSlip',
  step: 'accuses',
  pace: 'brief',
  does: ({ session }, slip: SlipToMend, run) => session.mendSlip(slip, run),
  says: (m) => m.accuses.mended,
  changes: true,
});
