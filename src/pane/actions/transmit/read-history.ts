import { describe } from '../action';

/** *Reprendre l’historique*: reads old flux and their accusés. Nothing is written before the summary is agreed to. */
export const readHistory = describe({
  name: 'readHistory',
  step: 'transmit',
  pace: 'job',
  does: async ({ session }, files: readonly File[], run) =>
    session.readHistory(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
      run,
    ),
  changes: false,
});
