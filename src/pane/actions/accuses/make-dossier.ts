import { describe } from '../action';

/** *Dossier de preuve* of the passages that came back KO twice, for whoever sends it to the downloads. */
export const makeDossier = describe({
  name: 'makeDossier',
  step: 'accuses',
  icon: 'down',
  pace: 'job',
  does: async ({ session }, files: readonly File[], run) =>
    session.makeDossier(
      await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
      run,
    ),
  says: (m, { passages, missing, strange }) =>
    [
      m.accuses.dossier(passages),
      ...(missing.length > 0 ? [m.accuses.missing(missing)] : []),
      ...(strange.length > 0 ? [m.accuses.strange(strange)] : []),
    ].join(' '),
  changes: false,
});
