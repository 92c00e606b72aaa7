import type { Messages } from '#pane/words';
import type { Overview, Undone } from '#session';
import { describe } from '../action';

type Step = NonNullable<Overview['undo']>;

/** Takes back what the pane wrote last into cells of the user's. */
export const undo = describe({
  name: 'undo',
  step: null,
  icon: 'undo',
  keys: { key: 'Z', ctrl: true },
  pace: 'job',
  label: (m, { kind, cells }: Step) => m.undo.label[kind](cells),
  does: ({ session }, _step, run) => session.undo(run),
  says: (m, done) => {
    if (done === null) return '';
    const { kind, cells, left, places, added, sent } = done;
    const said =
      kind === 'schema' || kind === 'warnings'
        ? [m.undo.undone[kind](cells)]
        : kind === 'matching'
          ? [m.undo.undone.matching()]
          : [
              ...(cells > 0 || added === undefined ? [m.undo.undone.cells(cells)] : []),
              ...(left > 0 ? [m.undo.left(left, listed(places))] : []),
              ...(sent === undefined ? [] : [m.undo.sent(sent.length, listed(sent))]),
            ];
    const ofAdded = added === undefined ? [] : saidOfAdded(m, added);
    const all = [...said, ...ofAdded].filter((sentence) => sentence !== '');
    return all.length === 0 ? m.undo.nothingLeft : all.join(' ');
  },
  changes: true,
});

/** Does again what was undone last. */
export const redo = describe({
  name: 'redo',
  step: null,
  keys: { key: 'Y', ctrl: true },
  pace: 'job',
  does: ({ session }, _nothing: null, run) => session.redo(run),
  says: (m, done) =>
    done === null
      ? ''
      : [
          m.undo.redone(done.cells),
          ...(done.left > 0 ? [m.undo.left(done.left, listed(done.places))] : []),
          ...(done.sent === undefined ? [] : [m.undo.sent(done.sent.length, listed(done.sent))]),
        ].join(' '),
  changes: true,
});

/** What it had added: what is gone, and what stays. */
function saidOfAdded(
  m: Messages,
  { gone, stays: { sheets, columns, rows } }: NonNullable<Undone['added']>,
): readonly string[] {
  return [
    m.undo.gone(gone),
    ...(sheets.length + columns.length > 0 ? [m.undo.stays(sheets, columns)] : []),
    ...rows.map(m.undo.rowsStay),
  ];
}

/** Named, as many cells. */
const MOST = 5;

const listed = (places: readonly string[]): string =>
  places.slice(0, MOST).join(', ') + (places.length > MOST ? '…' : '');
