import { describe } from '../action';

/** *Mettre à niveau*: brings a workbook of an earlier version to this one. */
export const upgrade = describe({
  name: 'upgrade',
  step: 'prepare',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.upgrade(run),
  says: (m) => m.organisation.upgraded,
  changes: true,
});

/** *Nouvelle année*: a workbook of its own, for whoever sends it to the downloads. */
export const newYear = describe({
  name: 'newYear',
  step: 'prepare',
  icon: 'down',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.newYear(run),
  says: (m, made) => (made === null ? '' : [...made.lines, m.transmit.sent].join(' ')),
  changes: false,
});
