import { formatsOf } from '../../format';
import type { transmitFrench } from '../fr/transmit';

const { number, count, size } = formatsOf('en');
const rows = (value: number) => count(value, 'row', 'rows');
const passages = (value: number) => count(value, 'record', 'records');

/** The first of so many people. */
const named = (names: readonly string[], all: number): string =>
  [...new Set(names)].join(', ') + (all > names.length ? '…' : '');

/** The words of the step of transmission. */
export const transmitEnglish: typeof transmitFrench = {
  included: (n) => `${rows(n)} in the file`,
  twice: (title, names, all) =>
    `${title}: ${named(names, all)}. Look before you generate: these records might leave twice.`,
  dropBack: 'Not dropped yet',
  dropTakenBack: 'The file waits again to be dropped, or cancelled.',
  accuseBack: 'Take the accusé back',
  accuseTakenBack:
    'The accusé is taken back: these records wait for their answer again. Import the right accusé.',
  left: (n) => `${rows(n)} left out`,
  selecting: 'Choosing the rows to send',
  nothing: 'No row to send with this choice.',
  what: 'What',
  all: 'All rows that are ready',
  ready: 'Rows never sent',
  ko: 'Corrected KO only',
  refine: 'Narrow down',
  certifications: 'Certifications',
  allCertifications: 'All',
  from: 'Delivered from',
  to: 'to',
  limit: 'At most this many records',
  first: 'First deposit: start with 5 records and wait for the accusé.',
  firstResend:
    'First time that ids which came back KO go again: CDC does not say whether they may. Start with 5 corrected KO and wait for the accusé.',
  resend5: 'Keep to 5 corrected KO',
  sheets: 'Sheets',
  services: 'Departments',
  allServices: 'All',
  limitTo5: 'Keep to 5 records',
  branches: {
    titulaire: (n) => `${number(n)} by civil status`,
    dossierFormation: (n) => `${number(n)} by CPF file`,
    identifiantNational: (n) => `${number(n)} by NIR`,
  },
  certificateurs: (each) =>
    `One file a certifying body: ${each.map(({ name, count: n }) => `${name}, ${passages(n)}`).join(' · ')}`,
  action: 'Action',
  CREATION: 'Creation',
  SUPPRESSION: 'Deletion',
  suppressionNote:
    'A deletion removes records that CDC already accepted. Select their rows in the table, then take them here: no other is concerned.',
  noSelection: 'The rows to delete cannot be selected here: open the workbook in our page.',
  allRows: 'Take all rows again',
  toDelete: (people, more) =>
    `To be deleted from CDC: ${people.join(', ')}${more > 0 ? ` and ${count(more, 'other person', 'other people')}` : ''}.`,
  confirmDeletion: (n) =>
    n === 1
      ? 'I ask for the deletion of this record'
      : `I ask for the deletion of these ${number(n)} records`,
  replace: 'Take back the rows of files generated and not deposited',
  steps: {
    checking: 'Check',
    writing: 'Writing',
    validating: 'XSD validation',
    comparing: 'Comparison with the table',
  },
  done: 'done',
  generated: (n) => count(n, 'file ready', 'files ready'),
  file: (n, bytes) => `${passages(n)} · ${size(bytes)} · XSD valid`,
  downloadAgain: 'Download again',
  sent: 'Sent to your downloads.',
  sendAgain: 'Send it again',
  mac: {
    why: 'Excel for Mac cannot hand over a file: our page makes it again, to the byte, from the saved workbook.',
    save: 'Save the workbook: it remembers this file.',
    saved: 'Workbook saved.',
    open: 'Open our page in your browser.',
    drop: 'Drop the workbook there: the file goes to your downloads.',
  },
  details: 'Details',
  idFlux: 'idFlux',
  sha256: 'SHA-256',
  deposit: 'Deposit this file on the certifiers’ portal, then confirm.',
  privacy: 'It holds personal data: store it, then empty your downloads.',
  later: 'Not yet',
  confirmed: 'Deposit noted. Import the accusé as soon as the portal offers it.',
  deposits: 'Deposits',
  noDeposits: 'Your deposits will appear here.',
  changedMeanwhile: 'Rows changed while this file was generated: make it again.',
  changedSince: 'Rows changed since this file was generated: make it again.',
  remake: 'Make this file again',
  abandonShort: 'Do not deposit',
  awaiting: (name) => `A file awaits confirmation: ${name}`,
  abandoned: 'File cancelled: its rows are ready again.',
  outcome: (ok, ko) => `${number(ok)} accepted, ${number(ko)} KO`,
  waiting: 'Accusé awaited',
  reminder: (days) =>
    `Deposited ${number(days)} days ago without an accusé: see on the portal whether it is ready.`,
  moreRows: (n) => `and ${rows(n)} more`,
  rowList: 'Rows',
};
