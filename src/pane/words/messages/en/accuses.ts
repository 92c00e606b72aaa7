import { formatsOf } from '../../format';
import type { Messages } from '../fr';

const { number, count, date } = formatsOf('en');
const passages = (value: number) => count(value, 'record', 'records');

/** The words of the step of accusés. */
export const accusesEnglish: Messages['accuses'] = {
  drop: 'Drop one or several accusés here (.xml).',
  pick: 'Choose files…',
  intro: 'A summary comes first: nothing is written before you agree.',
  sampleNote: 'An accusé made up for your last file, with a few KO: CDC has no part in it.',
  processed: (flux) => `Accusé for the flux ${flux}`,
  rejected: (flux) => `File refused as a whole: ${flux}`,
  noReason: 'KO, and CDC does not say why.',
  rejectedNote: 'The file is at fault, not the rows one by one.',
  accepted: (n) => `${number(n)} accepted`,
  alreadyKnown: (n) => `${number(n)} already recorded`,
  doubtful: (n) => `${number(n)} to verify`,
  ko: (n) => `${number(n)} KO`,
  takenOut: (n) => `${number(n)} deleted`,
  notDeleted: (n) => count(n, 'deletion refused (stays accepted)', 'deletions refused (stay accepted)'),
  unknown: (n) => count(n, 'unknown identifier', 'unknown identifiers'),
  unknownFlux: 'This workbook does not know that flux.',
  unknownFluxSays: (ok, ko) =>
    `This workbook does not know that flux: ${number(ok)} OK, ${number(ko)} KO according to the accusé.`,
  force: 'Apply it all the same, row by row, by the identifiers',
  unanswered: (n) => `${passages(n)} without an answer in this accusé.`,
  conflicts: (n) => count(n, 'contradiction', 'contradictions'),
  more: (n) => `and ${count(n, 'other', 'others')}`,
  dayHint: 'Its name does not bear it: the 3 months to answer run from that day.',
  depositHint: 'It names no flux of this workbook: choose among the deposits without an accusé.',
  noDeposit: 'None of these deposits',
  listName: 'accuses-to-look-at',
  notUnderstood: 'What we did not understand in this file',
  refusedNote: 'Nothing can be applied while a file is unreadable. Choose the files again, without that one.',
  stale: (name: string) =>
    `"${name}" is out of date: CDC has one of its passages by another file. Do not deposit it.`,
  applied: (answers) => `Accusé applied: ${answers.join(', ')}.`,
  koTitle: (ko, doubtful) => {
    if (doubtful === 0) return `${number(ko)} KO to work through`;
    return ko === 0
      ? count(doubtful, 'record to verify', 'records to verify')
      : `${number(ko)} KO and ${number(doubtful)} to verify`;
  },
  noKo: 'No KO: nothing to work through.',
  compared: 'What CDC compared',
  changed: 'changed since',
  times: (n) => `KO ${number(n)} times`,
  by: 'Who corrects (optional, noted in "Decisions")',
  slips: 'To be held against the identity paper',
  mended: 'Mended, and noted in "Decisions".',
  renewed: (id) => `New id: ${id}. The passage goes in a next file, as never sent.`,
  same: 'Noted in "Decisions": the passage is "Already registered".',
  tried: (n) => count(n, 'try or step', 'tries and steps'),
  modifiedTitle: (n) => count(n, 'row changed since it was sent', 'rows changed since they were sent'),
  modified: 'Changed since it was sent: CDC still has the former value.',
  restoreFrom: 'Put back from the flux…',
  restored: (n) => `${count(n, 'cell put back', 'cells put back')} as sent.`,
  notRestored: (headers) => `What does not come from the row is left: ${headers}.`,
  prepareDeletion: 'Prepare the deletion',
  replaceWarning:
    'A deletion, its accusé, then a creation under a new id. Until the new creation is accepted, the certification may be missing from the passport.',
  deletedTitle: (n) => count(n, 'record deleted at CDC', 'records deleted at CDC'),
  deleted: 'A deleted record goes again only once you give it a new id.',
  nirs: 'NIR',
  nirsKept: (n, needed) =>
    `${count(n, 'accepted row keeps its NIR', 'accepted rows keep their NIR')}, which serves no more.${needed > 0 ? ` ${count(needed, 'other row still needs it', 'other rows still need theirs')}.` : ''}`,
  nirsGone:
    'Once the NIR is wiped, the file of these rows cannot be made again, and their deletion cannot be asked for without putting it back. Their status and their history stay.',
  nirsWiped: (n, formulas) =>
    `${count(n, 'NIR wiped', 'NIR wiped')}.${formulas > 0 ? ` ${count(formulas, 'formula left', 'formulas left')}: wipe them where they come from.` : ''}`,
  deadlines: 'Deadlines',
  deadlinesWhy:
    'Three columns at the end of the table: "To be sent by" and "Answer expected by", which the check fills and the sheet sorts by, and "Request received on", which you fill.',
  deadlinesAdded: 'Deadlines added.',
  requestsTitle: (n) => count(n, 'request of a holder waits', 'requests of holders wait'),
  request: (received, due) =>
    `Received on ${date(received)}, an answer is due by ${date(due)}: a correction, or a reason.`,
  proof: 'File of proof',
  proofWhy: (n) =>
    `${count(n, 'record came', 'records came')} back KO twice or more. CDC asks to keep the flux, the accusés and the trace of what was done.`,
  proofFiles: 'Attach the flux and accusés kept…',
  dossier: (n) => `Proof of ${count(n, 'record', 'records')}.`,
  missing: (names) => `${count(names.length, 'file is missing', 'files are missing')}: ${names.join(', ')}.`,
  strange: (names) => `Of none of these deposits: ${names.join(', ')}.`,
  prepareKo: (ready, all) => `Prepare the file of corrected KO (${number(ready)} ready of ${number(all)})`,
};
