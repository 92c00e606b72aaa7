import { describe } from '../action';

/** *Charger le XSD…*: the official one, from the kit. */
export const loadXsd = describe({
  name: 'loadXsd',
  step: 'prepare',
  icon: 'document',
  pace: 'brief',
  does: async ({ session }, file: File) => session.loadXsd(await file.text()),
  says: (m) => m.prepare.xsdLoaded,
  changes: true,
});
