import type { HeldData, SentData } from '../../finding';
import type { Messages } from '../entry';
import { pluralEnglish as plural } from '../plural';
import { date, en } from '../words';

const HELD: Readonly<Record<HeldData['held'], string>> = {
  accepted: 'accepted',
  known: 'already registered',
  deposited: 'deposited, waiting for its accusé',
  generated: 'generated, not deposited yet',
  doubtful: 'to verify',
  'given-up': 'not to be deposited any more',
};

/** "NAME First, RNCP35726 of 20/03/2026". */
const passage = ({ name, code, delivered }: SentData): string =>
  [
    name === '' ? 'This passage' : name,
    [code, delivered === '' ? '' : `of ${date(delivered)}`].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(', ');

/** Where it is: the id, the row or the file, what became of it. */
const where = ({ id, other, file, held }: HeldData): string => {
  const under = id === '' ? 'without a readable id' : en`under the id "${id}"`;
  const place = other !== '' && !OF_FILE.has(held) ? `row ${other}` : en`file "${file}"`;
  return `${under} (${place}, ${HELD[held]})`;
};

/** What is said of the file, not of the row. */
const OF_FILE: ReadonlySet<HeldData['held']> = new Set<HeldData['held']>(['generated', 'given-up']);

/** What is found by holding the rows against what was sent. */
export const englishIdentity = {
  'already-sent': {
    title: 'passage sent already, or in a file to deposit, under another id',
    text: (data) =>
      data.held === 'generated'
        ? en`${passage(data)}: already ${where(data)}. Do not send it twice: set this row aside, or the other, or delete it. If it is a second passage, lift this stop saying why.`
        : en`${passage(data)}: CDC already has it ${where(data)}. Do not send it twice: give this id back to the row, or delete the row. If it is a second passage, lift this stop saying why.`,
  },
  'id-of-another': {
    title: 'id of somebody else',
    text: (data, { value }) =>
      en`"${value}" is the id of another passage, already sent: ${passage(data)} (file "${data.file}"). Give it back, and give this row its own. If it is the same person, lift this stop saying why.`,
  },
  'claims-sent': {
    title: '"Statut" says that this passage was sent',
    text: ({ status }) =>
      en`"Statut" says "${status}", and the deposit history has no trace of it. Answer "It is true", with the date and the way, or "No"; until then the row is not sent.`,
  },
  'missing-lines': {
    title: 'passage maybe sent already: lines are missing from the deposit history',
    text: ({ file }) =>
      en`The deposit history lost lines of the file "${file}", and this passage may be one of them. Put these lines back from a copy of the workbook, or explain why they are gone; until then it is not sent.`,
  },
  'maybe-already-sent': {
    title: 'passage maybe sent already under another id',
    text: (data) => {
      if (data.held === 'doubtful')
        return en`${passage(data)}: CDC answers that it has it ${where(data)}, and nothing says whether it is this person. Ask CDC before you send this row under another id.`;
      return OF_FILE.has(data.held)
        ? en`${passage(data)}: maybe already ${where(data)}. Make sure that this file does not send the same passage twice.`
        : en`${passage(data)}: CDC may already have it ${where(data)}. The data are not enough to be sure: look before you send.`;
    },
  },
  'delivered-otherwise': {
    title: 'same title already delivered on another date',
    text: (data) =>
      en`${passage(data)}: CDC already has this title for this person ${where(data)}. Look at the delivery date before you send.`,
  },
  'in-given-up-file': {
    title: 'passage of a file that was given up',
    text: ({ file }) =>
      en`This passage is also in the file "${file}", which is not to be deposited any more. Make sure that it was not before you send another.`,
  },
  'sent-for-another': {
    title: 'row sent for another passage',
    text: (data) =>
      en`CDC has another passage under the id of this row: ${passage(data)} (file "${data.file}"). What the row says today is not sent: put these data back, and give the new passage its own row and id.`,
  },
  'rejected-by-cdc': {
    title: 'made CDC reject its file',
    text: ({ message, file }) =>
      en`CDC rejected the whole file "${file}" because of this passage: ${message}. Correct this value, then check: it then goes again with the others.`,
  },
  'history-incomplete': {
    title: 'lines are missing from the deposit history',
    text: ({ file, lines, passages, accepted, ok }) =>
      [
        lines > 0
          ? en`${plural(lines, 'line')} of ${passages} of the file "${file}" ${lines === 1 ? 'is' : 'are'} missing from the deposit history.`
          : '',
        accepted > 0
          ? en`"Deposits" counts ${plural(ok, 'passage')} accepted in the file "${file}"; the deposit history now says ${ok - accepted}.`
          : '',
        en`Put them back from a copy of the workbook, or explain why they are gone: until then the passages that may be among them are not sent.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  'history-says-more': {
    title: 'more passages accepted than the accusé counts',
    text: ({ file, ok, accepted }) =>
      en`The deposit history says ${plural(accepted, 'passage')} accepted of the file "${file}", whose accusé counts ${ok}: a result was changed by hand. Put back what the accusé says; a passage sent another way is marked "Sent without this tool".`,
  },
  'deposits-unlisted': {
    title: 'files that "Deposits" no longer lists',
    text: ({ count, first, last }) =>
      en`${plural(count, 'file')} of the deposit history ${count === 1 ? 'is' : 'are'} no longer in "Deposits": ${first === last ? `of ${date(first)}` : `from ${date(first)} to ${date(last)}`}. Put ${count === 1 ? 'its line' : 'their lines'} back from a copy of the workbook; until then ${count === 1 ? 'its' : 'their'} passages count as deposited.`,
  },
  'left-table': {
    title: 'passages sent that no row has any more',
    text: ({ count, names, more }) =>
      en`${plural(count, 'passage sent has', 'passages sent have')} no row in the table any more, while an answer or a correction is awaited: ${names}${more > 0 ? ` (+${more})` : ''}. Find their row, or explain why they left.`,
  },
} satisfies Partial<Messages>;
