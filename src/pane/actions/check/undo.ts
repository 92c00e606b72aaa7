import type { Overview } from '#session';
import { describe } from '../action';

type Step = NonNullable<Overview['undo']>;

/** Takes back what the pane wrote last into cells of the user's. */
export const undo = describe({
  name: 'undo',
  step: null,
  icon: 'undo',
  pace: 'job',
  label: (m, { kind, cells }: Step) => m.undo.label[kind](cells),
  does: ({ session }, _step, run) => session.undo(run),
  says: (m, done) =>
    done === null
      ? ''
      : [m.undo.undone(done.cells), ...(done.left > 0 ? [m.undo.left(done.left)] : [])].join(' '),
  changes: true,
});
