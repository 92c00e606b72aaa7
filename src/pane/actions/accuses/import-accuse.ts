import { describe } from '../action';

/** *Importer un accusé*: reads the files of a compte rendu. Nothing is written before the summary is agreed to. */
export const importAccuse = describe({
  name: 'importAccuse',
  step: 'accuses',
  excel: 'ribbon',
  pace: 'job',
  label: (m) => m.accuses.pick,
  does: async ({ session }, files: readonly File[], run) =>
    session.readAccuses(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
      run,
    ),
  changes: false,
});
