import { formatsOf } from '../../format';
import type { questionsFrench } from '../fr/questions';

const { count, number } = formatsOf('en');

export const questionsEnglish: typeof questionsFrench = {
  title: 'To settle before sending',
  count: (n: number) => number(n),
  giveBack: 'Give its id back',
  find: 'Find its row',
  gaveBack: 'Ids given back.',
  answer: {
    'already-sent': 'It is a second passage…',
    'id-of-another': 'It is the same person…',
    'claims-sent': 'No…',
    'same-passage-twice': 'It is a second passage…',
    'missing-lines': 'Explain…',
    'left-table': 'Explain…',
  },
  isTrue: 'It is true…',
  reason: 'Reason',
  by: 'By (optional)',
  date: 'Date of the sending',
  how: 'How',
  howExample: 'typed on the portal',
  forAll: (n: number) => `The same answer for the ${count(n, 'row', 'rows')} of this group`,
  save: 'Write it down',
  cancel: 'Cancel',
  kept: 'Answer written in "Decisions".',
  more: (n: number) => `and ${count(n, 'other', 'others')}, once these are settled`,
};
