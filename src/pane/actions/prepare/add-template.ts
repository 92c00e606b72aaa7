import { describe } from '../action';

/** *Ajouter le modèle à ce classeur*, where it has no table of passages. */
export const addTemplate = describe({
  name: 'addTemplate',
  step: 'prepare',
  pace: 'job',
  does: ({ session }) => session.addTemplate('short'),
  changes: true,
});
