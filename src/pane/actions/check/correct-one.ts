import type { FindingView, RowAt } from '#session';
import { describe } from '../action';

interface Cell extends RowAt {
  readonly field: NonNullable<FindingView['key']>;
}

/** Applies the safe correction of one cell. */
export const correctOne = describe({
  name: 'correctOne',
  step: 'check',
  pace: 'job',
  does: ({ session }, cell: Cell, run) => session.correct([cell], run),
  says: (m, { applied, kept }) => (kept > 0 ? m.check.kept(kept) : m.check.applied(applied)),
  changes: true,
});
