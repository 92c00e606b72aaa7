import { describe } from '../action';

/** *Effacer les NIR* of the rows that CDC accepted. */
export const wipeNirs = describe({
  name: 'wipeNirs',
  step: 'accuses',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.wipeNirs(run),
  says: (m, { wiped, formulas }) => m.accuses.nirsWiped(wiped, formulas),
  changes: true,
});
