import { describe } from '../action';

/** Saves the workbook where our page is to make its file again. */
export const saveWorkbook = describe({
  name: 'saveWorkbook',
  step: 'transmit',
  pace: 'brief',
  does: async ({ host }) => host.elsewhere?.saveWorkbook(),
  says: (m) => m.transmit.mac.saved,
  changes: false,
});
