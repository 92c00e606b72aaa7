import type { RowAt, WayView } from '#session';
import { describe } from '../action';

/** What a person chooses to do about a finding, which was shown. */
export const mend = describe({
  name: 'mend',
  step: 'check',
  pace: 'job',
  label: (_m, { way }: { readonly at: RowAt; readonly way: WayView }) => way.label,
  does: ({ session }, { at: { sheet, row }, way: { group, code } }, run) =>
    session.mend({ sheet, row, group, code }, run),
  says: (m, { isDone }, { way }) => (isDone ? m.check.mended(way.changes.length) : m.check.kept(1)),
  changes: true,
});
