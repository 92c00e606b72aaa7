import { describe } from '../action';

/** Opens our page in the user's browser, where a file can be handed over; the subject is its idFlux. */
export const openPage = describe({
  name: 'openPage',
  step: 'transmit',
  pace: 'free',
  does: async ({ host }, idFlux: string) => host.elsewhere?.openPage(idFlux),
  changes: false,
});
