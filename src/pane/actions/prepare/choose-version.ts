import { describe } from '../action';

/** Aims at another version of the format. */
export const chooseVersion = describe({
  name: 'chooseVersion',
  step: 'prepare',
  pace: 'brief',
  does: ({ session }, version: string) => session.saveSettings({ version }),
  says: (m) => m.prepare.saved,
  changes: true,
});
