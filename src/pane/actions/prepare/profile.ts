import { describe } from '../action';

/** *Exporter le profil*: the settings of the workbook as a file, for whoever sends it to the downloads. */
export const exportProfile = describe({
  name: 'exportProfile',
  step: 'prepare',
  icon: 'down',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.exportProfile(run),
  says: (m, { lines }) => [...lines, m.transmit.sent].join(' '),
  changes: false,
});

/** *Importer un profil…*: what it would change, before anything is written. */
export const readProfile = describe({
  name: 'readProfile',
  step: 'prepare',
  icon: 'document',
  pace: 'brief',
  does: async ({ session }, file: File) => session.readProfile(await file.text()),
  says: (m, { changes }) => m.organisation.toApply(changes),
  changes: false,
});

/** *Appliquer le profil*, once it was shown. */
export const applyProfile = describe({
  name: 'applyProfile',
  step: 'prepare',
  pace: 'job',
  does: ({ session }, text: string, run) => session.applyProfile(text, run),
  says: (m, { changes }) => m.organisation.applied(changes),
  changes: true,
});

/** *Pas pour ce classeur*: the profile of the site is proposed here no more. */
export const declineProfile = describe({
  name: 'declineProfile',
  step: 'prepare',
  pace: 'brief',
  does: ({ session }, text: string) => session.declineProfile(text),
  changes: true,
});
