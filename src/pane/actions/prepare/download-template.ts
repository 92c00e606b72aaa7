import { describe } from '../action';

/** *Télécharger le modèle vide*. */
export const downloadTemplate = describe({
  name: 'downloadTemplate',
  step: 'prepare',
  pace: 'free',
  does: async ({ host }) => host.downloadTemplate?.(),
  changes: false,
});
