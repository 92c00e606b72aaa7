import { describe } from '../action';

/** Writes *Rapport de contrôle* into the workbook, whole. */
export const writeReport = describe({
  name: 'writeReport',
  step: 'check',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.writeReport(run),
  says: (m, { sheet }) => m.check.reportWritten(sheet),
  changes: true,
});

/** The same as a page to print, for whoever sends it to the downloads. */
export const downloadReport = describe({
  name: 'downloadReport',
  step: 'check',
  icon: 'down',
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.reportPage(run),
  says: (m) => m.transmit.sent,
  changes: false,
});

/** Whom to ask what is missing, for whoever keeps the files. */
export const downloadListToAsk = describe({
  name: 'downloadListToAsk',
  step: 'check',
  icon: 'down',
  pace: 'job',
  does: ({ session }, group: string, run) => session.listToAsk(group, run),
  says: (m) => m.transmit.sent,
  changes: false,
});
