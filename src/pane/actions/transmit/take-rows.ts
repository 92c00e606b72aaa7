import type { RowsSelected } from '#session';
import { describe } from '../action';

/** *Prendre les lignes sélectionnées*: the passages that are selected and seen, for what is chosen to be sent. */
export const takeRows = describe({
  name: 'takeRows',
  step: 'transmit',
  pace: 'brief',
  does: async ({ session, host }): Promise<RowsSelected> =>
    session.shownRows((await host.selectedRows?.()) ?? { sheet: '', runs: [] }),
  changes: false,
});
