import { formatsOf } from '../../format';
import type { beforeFrench } from '../fr/before';

const { count } = formatsOf('en');
const rows = (n: number) => count(n, 'row', 'rows');

/** The words of what was sent by another way. */
export const beforeEnglish: typeof beforeFrench = {
  title: 'Sent by another way',
  question: 'Were passages of this workbook already sent, by another software or typed on the portal?',
  files: 'Yes, I have the files…',
  noFiles: 'Yes, without the files…',
  none: 'No passage was sent by another way.',
  filesHint: 'The flux that were dropped and their accusés, together, in any order.',
  pick: 'Choose the flux and the accusés…',
  declare: 'Declare rows…',
  which: 'Rows',
  selected: 'Those that I selected in the table',
  late: (n) => `Those whose 3 months are over (${rows(n)})`,
  date: 'Sent on',
  how: 'How',
  ways: ['Typed on the certifying bodies’ portal', 'Another software', 'A provider'],
  reference: 'Add a reference if you have one: a number of deposit, the name of a file.',
  declared: (told, kept) =>
    `${count(told, 'row declared sent', 'rows declared sent')}.` +
    (kept > 0
      ? ` ${count(kept, 'row left, in a file already or sent', 'rows left, in a file already or sent')}.`
      : ''),
  takenBack: 'Declaration taken back: its rows are what they were.',
  found: (n) => `${rows(n)} of this workbook, by their id`,
  foundByPerson: (n) =>
    `${rows(n)} by the person, the certification and the date: ${n > 1 ? 'they take the ids they were sent under' : 'it takes the id it was sent under'}`,
  unmatched: (n) => count(n, 'passage without a row here', 'passages without a row here'),
  accuses: (n) => count(n, 'accusé read', 'accusés read'),
  nothing: 'These files say nothing of this workbook.',
  taken: (n) => `History taken over: ${count(n, 'row recognised', 'rows recognised')}.`,
};
