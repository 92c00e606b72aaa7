import type { Session, Settings } from '#session';
import { describe } from '../action';

type Changed = Parameters<Session['saveSettings']>[0];

const IDS = [
  'idClientEmetteur',
  'idClientCertificateur',
  'idContrat',
] as const satisfies readonly (keyof Settings)[];

/** *Enregistrer les paramètres*; the subject is those that were changed. */
export const saveSettings = describe({
  name: 'saveSettings',
  step: 'prepare',
  pace: 'brief',
  isEnabled: (changed: Changed) => Object.keys(changed).length > 0,
  does: ({ session }, changed) => session.saveSettings(changed),
  // An id that its form refuses is kept as it was typed, and what is wrong with it is said instead.
  says: (m, { settings }, changed) => {
    const wrong = IDS.filter((id) => id in changed && settings.problems[id]);
    if (wrong.length === 0) return m.prepare.saved;
    return wrong.map((id) => m.prepare.notAsExpected(m.prepare[id], settings.problems[id] ?? '')).join(' ');
  },
  changes: true,
});
