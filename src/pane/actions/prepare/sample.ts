import { describe } from '../action';

/** *Essayer avec un exemple*. */
export const openSample = describe({
  name: 'openSample',
  step: 'prepare',
  pace: 'free',
  does: async ({ host }) => {
    await host.openSample?.();
    return { isAside: host.downloadSample !== undefined };
  },
  says: (m, { isAside }) => (isAside ? m.prepare.sampleOpened : ''),
  changes: false,
});

/** *Télécharger l’exemple*, where Excel may refuse to open it, or open it behind what is seen. */
export const downloadSample = describe({
  name: 'downloadSample',
  step: 'prepare',
  pace: 'free',
  does: async ({ host }) => host.downloadSample?.(),
  says: (m) => m.transmit.sent,
  changes: false,
});
