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

/** *Copier mes lignes dans le modèle*: a workbook of its own; the one that is open is only read. */
export const copyRows = describe({
  name: 'copyRows',
  step: 'prepare',
  icon: 'down',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.copyRows(run),
  says: (m, made) => (made === null ? '' : [...made.lines, m.transmit.sent].join(' ')),
  changes: false,
});
