import { describe } from '../action';

/** Takes the rows filled under the table into it. */
export const addRowsUnder = describe({
  name: 'addRowsUnder',
  step: 'prepare',
  pace: 'job',
  does: ({ session }) => session.addRowsUnder(),
  says: (m, { passages }) => m.state.rowsAdded(passages),
  changes: true,
});
