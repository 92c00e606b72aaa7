import { formatsOf } from '../../format';
import type { Messages } from '../fr';

const { count } = formatsOf('en');

const besides = ({ kept, hidden }: { readonly kept: number; readonly hidden: number }): readonly string[] => [
  ...(hidden > 0 ? [`${count(hidden, 'hidden row was', 'hidden rows were')} left as it stands.`] : []),
  ...(kept > 0 ? [`${count(kept, 'cell holds', 'cells hold')} a formula and was not changed.`] : []),
];

/** The words of setting rows aside. */
export const asideEnglish: Messages['aside'] = {
  title: 'Selected rows',
  open: 'Set aside…',
  reason: 'Why they are not sent',
  choose: 'Pick, or type',
  done: (done) =>
    [
      `${count(done.rows, 'row set aside', 'rows set aside')}.`,
      ...(done.atCdc > 0
        ? [`${count(done.atCdc, 'is', 'are')} at the CDC already, whose status does not change.`]
        : []),
      ...(done.inFile > 0
        ? [
            `${count(done.inFile, 'is', 'are')} in a generated file, which is not to be dropped any more: make it again.`,
          ]
        : []),
      ...besides(done),
    ].join(' '),
  takenBack: (done) =>
    [`${count(done.rows, 'row taken back', 'rows taken back')}.`, ...besides(done)].join(' '),
};
