import type { Messages } from '../entry';
import { pluralEnglish as plural } from '../plural';

/** What a matched table says, or does not. */
export const englishMatching = {
  'column-missing': {
    title: 'no column says it',
    text: ({ count, asked }, { label }) =>
      `No column of the table says "${label}", which ${plural(count, 'row')} must have. ${
        asked === 1
          ? 'Say it once for all rows in the step "Prepare" (or with the command "match"), or add the column.'
          : 'It is each person’s own: ask whoever keeps the files, and add the column.'
      }`,
  },
  'not-split': {
    title: 'cell to take apart',
    text: (_, { value }) =>
      `"${value}" says several things and does not come apart for sure. Write it as on the other rows, or give each thing a column.`,
  },
  'result-undecided': {
    title: 'result to decide',
    text: (_, { value }) =>
      value === ''
        ? 'The result is empty: nothing says whether this person was granted the certification. Fill it, or set the row aside.'
        : `"${value}" does not say whether this person was granted the certification. Say how this result reads in the step "Prepare" (or with the command "match"), or correct it.`,
  },
  'result-back': {
    title: 'rows that are back',
    text: ({ count }) =>
      `${plural(count, 'row')} that the result had set aside ${count === 1 ? 'is' : 'are'} back: the result changed.`,
  },
} satisfies Partial<Messages>;
