import type { GatherChosen } from '#session';
import { describe } from '../action';

const bytesOf = async (files: readonly File[]) =>
  Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );

/** *Réunir des services…*: what their files would bring, before anything is written. */
export const readDepartments = describe({
  name: 'readDepartments',
  step: 'prepare',
  icon: 'document',
  pace: 'job',
  does: async ({ session }, files: readonly File[], run) =>
    session.readDepartments(await bytesOf(files), run),
  says: (m, { added, updated, conflictCount, nearCount }) =>
    m.departments.counts(added, updated, conflictCount, nearCount),
  changes: false,
});

/** *Réunir*, once it was shown and chosen. */
export const gatherDepartments = describe({
  name: 'gatherDepartments',
  step: 'prepare',
  pace: 'job',
  does: ({ session }, chosen: GatherChosen, run) => session.gatherDepartments(chosen, run),
  says: (m, { added, updated }) => m.departments.gathered(added, updated),
  changes: true,
});

/** *Renvoyer aux services*: a workbook for each, as a zip, for whoever sends it to the downloads. */
export const sendBack = describe({
  name: 'sendBack',
  step: 'prepare',
  icon: 'down',
  pace: 'job',
  does: async ({ session }, originals: readonly File[], run) =>
    session.sendBack(await bytesOf(originals), run),
  says: (m, { lines }) => [...lines, m.transmit.sent].join(' '),
  changes: false,
});
