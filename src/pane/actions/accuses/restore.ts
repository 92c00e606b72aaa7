import type { RowShown } from '#session';
import { describe } from '../action';

interface Given {
  readonly at: RowShown;
  readonly files: readonly File[];
}

/** *Rétablir*: a changed row is again as it was sent, from the flux that is given. */
export const restore = describe({
  name: 'restore',
  step: 'accuses',
  pace: 'job',
  does: async ({ session }, { at, files }: Given, run) =>
    session.restore(
      at,
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
      '',
      run,
    ),
  says: (m, { cells, elsewhere }) =>
    [
      m.accuses.restored(cells),
      ...(elsewhere.length > 0 ? [m.accuses.notRestored(elsewhere.join(', '))] : []),
    ].join(' '),
  changes: true,
});
