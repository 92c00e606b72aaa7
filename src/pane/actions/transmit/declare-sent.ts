import type { PaneHost } from '#pane/state';
import type { SentWithoutUs } from '#session';
import { describe } from '../action';

/** What is declared: of the rows that are selected, or of all those that are late. */
export interface ToDeclare extends Omit<SentWithoutUs, 'of'> {
  readonly of: 'selected' | 'late';
}

const rowsOf = async (of: ToDeclare['of'], { selectedRows }: PaneHost): Promise<SentWithoutUs['of']> =>
  of === 'late' ? of : ((await selectedRows?.()) ?? []);

/** *Déclarer ces lignes*: they were sent without this tool. */
export const declareSent = describe({
  name: 'declareSent',
  step: 'transmit',
  pace: 'job',
  isEnabled: ({ date, how }: ToDeclare) => date !== '' && how.trim() !== '',
  does: async ({ session, host }, { of, ...said }, run) =>
    session.declareSent({ ...said, how: said.how.trim(), of: await rowsOf(of, host) }, run),
  says: (m, { rows, kept }) => m.before.declared(rows, kept),
  changes: true,
});
