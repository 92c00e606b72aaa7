import { describe } from '../action';

/** Writes *État de transmission* into the workbook, whole. */
export const writeState = describe({
  name: 'writeState',
  step: 'prepare',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.writeTransmission(run),
  says: (m, sheet) => m.transmission.written(sheet),
  changes: true,
});
