import { describe } from './action';

/** Shows the row that was to be gone to and could not be seen, and whatever else a filter hides; then goes there. */
export const showHiddenRow = describe({
  name: 'showHiddenRow',
  step: null,
  pace: 'free',
  does: async ({ host }) => host.hiddenRow?.show(),
  says: (m) => m.head.allShown,
  changes: false,
});
