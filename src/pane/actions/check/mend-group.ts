import type { MendChoice } from '#session';
import { describe } from '../action';

/** Writes what was chosen for each value of a group of findings into all the cells that hold it. */
export const mendGroup = describe({
  name: 'mendGroup',
  step: 'check',
  pace: 'job',
  isEnabled: ({ choices }: { readonly group: string; readonly choices: readonly MendChoice[] }) =>
    choices.length > 0,
  does: ({ session }, { group, choices }, run) => session.mendGroup(group, choices, run),
  says: (m, { rows, left }) =>
    [
      ...(rows > 0 || left.length === 0 ? [m.check.mended(rows)] : []),
      ...(left.length > 0 ? [m.check.kept(left.length)] : []),
    ].join(' '),
  changes: true,
});

/** *Mettre de côté*, for the rows of a group of findings. */
export const setGroupAside = describe({
  name: 'setGroupAside',
  step: 'check',
  pace: 'job',
  isEnabled: ({ reason }: { readonly group: string; readonly reason: string }) => reason.trim() !== '',
  does: ({ session }, { group, reason }, run) => session.setAside({ group }, reason, run),
  says: (m, done) => m.aside.done(done),
  changes: true,
});
