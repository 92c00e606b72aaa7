import { describe } from '../action';

/** *Charger le XSD…*: the official one, from the kit. */
export const loadXsd = describe({
  name: 'loadXsd',
  step: 'prepare',
  icon: 'document',
  pace: 'brief',
  does: async ({ session }, file: File) => session.loadXsd(await file.text(), file.name),
  says: (m) => m.prepare.xsdLoaded,
  changes: true,
});

/** *Revenir au nôtre*: the XSD that was loaded is given up. */
export const dropXsd = describe({
  name: 'dropXsd',
  step: 'prepare',
  pace: 'brief',
  does: ({ session }) => session.dropXsd(),
  says: (m) => m.organisation.dropped,
  changes: true,
});
