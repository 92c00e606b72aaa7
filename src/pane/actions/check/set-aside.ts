import type { PaneHost } from '#pane/state';
import type { RowsSelected } from '#session';
import { describe } from '../action';

const selectedIn = async ({ selectedRows }: PaneHost): Promise<RowsSelected> =>
  (await selectedRows?.()) ?? { sheet: '', runs: [] };

/** *Mettre de côté*: the rows that are selected, for a reason. */
export const setAside = describe({
  name: 'setAside',
  step: 'check',
  keys: { key: 'F9' },
  pace: 'job',
  isEnabled: (reason: string) => reason.trim() !== '',
  does: async ({ session, host }, reason, run) => session.setAside(await selectedIn(host), reason, run),
  says: (m, done) => m.aside.done(done),
  changes: true,
});

/** *Reprendre*: the rows that are selected are set aside no more. */
export const takeBack = describe({
  name: 'takeBack',
  step: 'check',
  keys: { key: 'F9', shift: true },
  pace: 'job',
  does: async ({ session, host }, _nothing: null, run) => session.setAside(await selectedIn(host), null, run),
  says: (m, done) => m.aside.takenBack(done),
  changes: true,
});
