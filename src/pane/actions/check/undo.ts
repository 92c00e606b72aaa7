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
  says: (m, done) => {
    if (done === null) return '';
    const { kind, cells, left, places } = done;
    if (kind === 'schema' || kind === 'warnings') return m.undo.undone[kind](cells);
    if (kind === 'matching') return m.undo.undone.matching();
    return [m.undo.undone.cells(cells), ...(left > 0 ? [m.undo.left(left, listed(places))] : [])].join(' ');
  },
  changes: true,
});

/** Named, as many cells. */
const MOST = 5;

const listed = (places: readonly string[]): string =>
  places.slice(0, MOST).join(', ') + (places.length > MOST ? '…' : '');
