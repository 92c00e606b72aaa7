import { formatsOf } from '#pane/words';
import type { Words } from './french-words';

const { number, count } = formatsOf('en');
const rows = (value: number) => count(value, 'row', 'rows');
const columns = (value: number) => count(value, 'column', 'columns');

/** The words of the step, in English. */
export const englishWords: Words = {
  intro: 'Say once what its columns are: your cells are not changed.',
  reading: 'Reading your table…',
  close: 'Close without a change',
  otherSheet: 'Another sheet…',
  nothing:
    'No sheet looks like a table of records. Choose the one that holds your rows. Headers one under the other, in the first column, are not read: in Excel, copy the table, then Paste Special, Transpose.',
  where: (sheet, row, n) => `“${sheet}”, row ${number(row)} · ${rows(n)}`,
  counts: (all, known, asked, unused) =>
    [
      `${columns(all)}: ${number(known)} recognised`,
      ...(asked > 0 ? [`${number(asked)} to confirm`] : []),
      `${number(unused)} not used`,
    ].join(' · '),
  read: 'Read this sheet',
  detail: (asked) =>
    asked === 0 ? 'All is said: see the details' : `${columns(asked)} to confirm: see the details`,
  alsoElsewhere: 'What you say of a column holds for those of the same header, on each sheet.',
  name: {
    title: (header) => `Is “${header}” the birth name?`,
    why: 'A usage name sent as a birth name is the first cause of refusal.',
    birth: 'Birth name',
    usage: 'Usage name',
    unknown: 'I do not know',
    unknownHint: 'The rows are read as birth names, with one warning about the table.',
    usageHint: 'The birth name will be missing: ask whoever keeps the files.',
  },
  confirm: 'To confirm',
  confirmAll: (n) => `Confirm these ${number(n)} columns`,
  confirmOne: (header) => `Confirm “${header}”`,
  why: {
    exact: 'by its header',
    likely: 'by its header, which sometimes means something else',
    near: 'by a header much like it',
    contents: 'by what it holds',
  },
  decided: 'decided by you',
  pick: (header) => `What “${header}” is`,
  unnamed: (column) => `Column ${column}, without a header`,
  unused: 'Do not use',
  search: 'Search for a field',
  noField: 'No field of that name',
  noSample: 'empty column',
  before: 'In the cell',
  after: 'Read as',
  preview: (n) => `Show the first ${number(n)} rows, before and after`,
  notSplit: 'does not come apart: the row will be reported',
  missing: 'What the table does not say',
  forAll: 'for all rows',
  unsaid: 'To be said later',
  byCertification: 'By certification',
  forCode: (code) => `For ${code}`,
  person: (labels) =>
    `${labels}: no column says it, and it is never the same for all. Ask whoever keeps the files, then add a column.`,
  wholeTitle: 'For the whole workbook',
  wholeHint: 'Read on each sheet that does not say it itself.',
  sayOfAll: 'Say for the whole workbook what each sheet says alike',
  ofAll: (value) => `As the workbook: ${value}`,
  addOfAll: 'Add a value for the whole workbook…',
  add: 'Add a value for all rows…',
  wrong: (example) => `This does not read. Example: ${example}.`,
  id: 'Technical id',
  idMade: (example) => `Make them, as ${example}`,
  idColumn: (header) => `Your column “${header}”`,
  idHint: 'Made once, in a column of ours, at the right of your table.',
  values: 'Values to read',
  times: (value, n) => `${value} × ${number(n)}`,
  blank: '(empty)',
  readAs: (value) => `What “${value}” means`,
  sent: 'Sent',
  aside: 'Set aside',
  undecided: 'To decide: the row waits',
  asWritten: 'Not read: to be corrected at the check',
  otherValues: (label, n) => `${label}: ${count(n, 'value read', 'values read')}`,
  codeHint: 'The code of each title, once: RNCP or RS and digits.',
  successor: {
    add: 'Another code since…',
    title: (value) => `New code of “${value}”`,
    since: (value) => `“${value}” delivered since`,
    before: (code) => `Before that day: ${code}.`,
    dayHint: 'First day of the new code, as France compétences shows it.',
    dayMissing: 'Say since which day: without it, these rows are not read.',
    remove: (value) => `One code only for “${value}”`,
  },
  codeWrong: 'RNCP or RS and digits, as RNCP35726.',
  known: (n) => count(n, 'column recognised', 'columns recognised'),
  left: (n, names) => `${number(n)} not used: ${names}`,
  untouched: 'Your cells are not changed.',
  still: (n, names) =>
    [
      ...(names > 0 ? ['Answer the question about the name'] : []),
      ...(n > 0 ? [`confirm ${columns(n)}`] : []),
    ]
      .join(' and ')
      .replace(/^c/, 'C') + ' to go on.',
};
