import type { RowsDone, PlaceGroupView, RowAt } from '#session';
import type { Messages } from '#pane/words';
import { describe } from '../action';

const said = (m: Messages, { rows, left }: RowsDone) =>
  [
    ...(rows > 0 || left.length === 0 ? [m.places.done(rows)] : []),
    ...(left.length > 0 ? [m.places.left(left.length)] : []),
  ].join(' ');

interface OfRow {
  readonly at: RowAt;
  /** The row in words, « Ligne 14 ». */
  readonly name: string;
  readonly code: string;
}

/** Puts a commune or a country that was chosen into a row. */
export const putPlace = describe({
  name: 'putPlace',
  step: 'check',
  pace: 'job',
  label: (m, { code, name }: OfRow) => m.places.put(code, name),
  does: ({ session }, { at, code }, run) => session.putPlace(at, code, run),
  says: (m, done) => said(m, done),
  changes: true,
});

interface OfGroup {
  readonly group: PlaceGroupView;
  readonly code: string;
}

/** The same in all the rows that name their birthplace in the same words. */
export const putPlaceInAll = describe({
  name: 'putPlaceInAll',
  step: 'check',
  pace: 'job',
  label: (m, { group }: OfGroup) =>
    group.isExact && group.candidates.length === 1 ? m.places.yes(group.count) : m.places.choose(group.count),
  isEnabled: ({ code }) => code !== '',
  does: ({ session }, { group, code }, run) => session.putPlace({ group: group.id }, code, run),
  says: (m, done) => said(m, done),
  changes: true,
});
