import { describe } from '../action';

/** *Préparer ce classeur*: adds what one that has a table lacks. */
export const prepareWorkbook = describe({
  name: 'prepareWorkbook',
  step: 'prepare',
  pace: 'job',
  does: ({ session }, _nothing: undefined, run) => session.prepare(run),
  says: (m) => m.prepare.prepared,
  changes: true,
});
